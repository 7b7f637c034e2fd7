// SPDX-License-Identifier: EPL-2.0

/**
 * Stands in for a package of TwelveMonkeys' reader of Photoshop files, which the manifest of its metadata bundle
 * imports
 * and nothing in that bundle uses. This bundle answers as well for the registrar of service providers that the
 * manifests
 * ask for: nothing has to be registered, since the one reader is made where it is used.
 */
package com.twelvemonkeys.imageio.plugins.psd;
