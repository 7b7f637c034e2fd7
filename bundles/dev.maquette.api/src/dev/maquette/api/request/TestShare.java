// SPDX-License-Identifier: EPL-2.0
package dev.maquette.api.request;

import java.util.List;

import dev.maquette.api.library.Right;
import dev.maquette.api.library.StreamedRequest;

/**
 * Tells for each model whether another program will see it: the program's own configuration is read as the program
 * reads
 * it, and its folders are searched as the program searches them. It goes by what is on the disk now, whoever wrote it.
 * Nothing is changed.
 *
 * @param program see {@link FindShareTargets.Target#program()}
 * @param root the program's folder, absolute
 * @param keys the models, or null for all
 */
public record TestShare(String program, String root, List<String> keys)
        implements StreamedRequest<TestShare.Sight, TestShare.Tested> {

    public TestShare {
        keys = keys == null ? null : List.copyOf(keys);
    }

    /**
     * Whether the program sees one model.
     *
     * @param key the model
     * @param name its name
     * @param path its file or folder, absolute
     * @param seen whether the program lists it
     * @param as under which name and where in the program, such as {@code loras: ink.safetensors}; null when it does
     *     not
     * @param reason why it does not, one sentence, or null
     */
    public record Sight(String key, String name, String path, boolean seen, String as, String reason) {
    }

    /** The outcome: how many models the program sees, and how many it does not. */
    public record Tested(int seen, int unseen) {
    }

    @Override
    public String operation() {
        return "library.test-share";
    }

    @Override
    public Right right() {
        return Right.MANAGE;
    }
}
