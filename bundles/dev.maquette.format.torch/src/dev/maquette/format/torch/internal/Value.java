// SPDX-License-Identifier: EPL-2.0
package dev.maquette.format.torch.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a pickle describes, as plain data. Nothing of Python exists here: a class or function is its name, an object the
 * arguments it would be made from. Values may contain each other in circles, so nobody compares or prints them whole.
 */
sealed interface Value {

    /** A String, Long, BigInteger, Double or Boolean; null is Python's None. */
    record Scalar(Object value) implements Value {
        static final Scalar NONE = new Scalar(null);
    }

    /** Bytes, of which only the number is kept. */
    record Bytes(long length) implements Value {
    }

    /** A list, tuple or set. */
    record Sequence(List<Value> items) implements Value {
    }

    /** A dictionary; entries whose key is no string are left out. */
    record Dict(Map<String, Value> entries) implements Value {
        Dict() {
            this(new LinkedHashMap<>());
        }
    }

    /** A class or function by its name. */
    record Global(String module, String name, Standing standing) implements Value {
        String fullName() {
            return module + "." + name;
        }
    }

    /** Where a tensor's numbers are: a piece of the file, of so many elements. */
    record Storage(String key, Dtype dtype, long elements) implements Value {
    }

    /**
     * A tensor, without its numbers.
     *
     * @param storage where those are, in one piece and in order; null when they are not, or nobody knows
     * @param offset bytes from the beginning of the storage
     */
    record Tensor(Dtype dtype, List<Long> shape, Storage storage, long offset) implements Value {
        Tensor(Dtype dtype, List<Long> shape) {
            this(dtype, shape, null, 0);
        }
    }

    /** An object that Maquette does not model: what it would be made from, and its state. */
    record Thing(String of, List<Value> arguments, Dict state, List<Value> items) implements Value {
        Thing(String of, List<Value> arguments) {
            this(of, arguments, new Dict(), new ArrayList<>());
        }
    }
}
