// SPDX-License-Identifier: EPL-2.0
/** The sample models that come with the product, and the installer that copies them out of the bundle. */
package dev.maquette.samples.internal;
