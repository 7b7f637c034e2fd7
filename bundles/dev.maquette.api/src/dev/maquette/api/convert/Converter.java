// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.convert;

import org.eclipse.core.runtime.IProgressMonitor;

import dev.maquette.api.library.LibraryException;

/**
 * Converts models to one format. Contributed to the extension point {@code dev.maquette.api.converters}, or a service
 * where it needs other services. Of several for one target the first that can convert a model does. May be used from
 * many threads.
 */
public interface Converter {

    /** To what. */
    ConversionTarget target();

    /**
     * Finds out whether a model can be converted, by what its files say of themselves. Nothing is written.
     *
     * @throws LibraryException when it cannot be, saying why
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    Conversion plan(ConversionTask task, IProgressMonitor monitor) throws LibraryException;
}
