// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.probe;

import java.util.List;
import java.util.Map;

/**
 * What a model's headers say; family rules see nothing else.
 *
 * @param container the reader that made it, such as {@code safetensors} or {@code diffusers}
 * @param folder whether the model is a folder
 * @param fileName last component of the path
 * @param fileSize bytes, of all files below for a folder
 * @param tensors name to tensor, in the order of the file; empty for folders whose configuration tells enough
 * @param metadata strings the file says about itself
 * @param configs JSON files of a folder by relative POSIX path ({@code unet/config.json}), as maps, lists, strings,
 *     numbers and booleans
 * @param files relative POSIX paths of a folder's files, sorted; empty for a file
 * @param safety what the file would do to a program that loads it; null for a format that cannot run code
 */
public record ModelContent(String container, boolean folder, String fileName, long fileSize,
        Map<String, TensorInfo> tensors, Map<String, String> metadata, Map<String, Map<String, Object>> configs,
        List<String> files, Safety safety) {

    /** The content of a format that cannot run code. */
    public ModelContent(String container, boolean folder, String fileName, long fileSize,
            Map<String, TensorInfo> tensors, Map<String, String> metadata, Map<String, Map<String, Object>> configs,
            List<String> files) {
        this(container, folder, fileName, fileSize, tensors, metadata, configs, files, null);
    }
}
