// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A value to be read from a model. */
sealed interface Reading {

    /** A string, number or boolean (or a list or map of a configuration); null when it is not there. */
    Object read(Subject subject);

    /** Where it is read. */
    String place();

    /**
     * A dimension of the first of these tensors that exists.
     *
     * @param index from 0, or from -1 backwards
     */
    record Dimension(List<String> tensors, int index) implements Reading {
        @Override
        public Object read(Subject subject) {
            var shape = tensors.stream().map(subject.content().tensors()::get).filter(Objects::nonNull).findFirst()
                    .map(tensor -> tensor.shape()).orElse(List.of());
            int at = index < 0 ? shape.size() + index : index;
            return at >= 0 && at < shape.size() ? shape.get(at) : null;
        }

        @Override
        public String place() {
            return String.join(" | ", tensors) + (index == -1 ? ", last dimension" : ", dimension " + index);
        }
    }

    /** How many dimensions the first of these tensors has. */
    record Rank(List<String> tensors) implements Reading {
        @Override
        public Object read(Subject subject) {
            return tensors.stream().map(subject.content().tensors()::get).filter(Objects::nonNull).findFirst()
                    .map(tensor -> (long) tensor.shape().size()).orElse(null);
        }

        @Override
        public String place() {
            return String.join(" | ", tensors) + ", number of dimensions";
        }
    }

    /**
     * A field of a folder's JSON files: of the first file that is there, the first field that is there.
     *
     * @param paths member names and list indexes, joined by dots
     */
    record Config(List<String> files, List<String> paths) implements Reading {
        @Override
        public Object read(Subject subject) {
            var config = files.stream().map(subject.content().configs()::get).filter(Objects::nonNull).findFirst();
            return paths.stream().map(path -> config.map(map -> at(map, path)).orElse(null)).filter(Objects::nonNull)
                    .findFirst().orElse(null);
        }

        @Override
        public String place() {
            return String.join(" | ", files) + ", " + String.join(" | ", paths);
        }

        private static Object at(Object value, String path) {
            var found = value;
            for (var step : path.split("\\.")) {
                found = switch (found) {
                case Map<?, ?> map -> map.get(step);
                case List<?> list when step.matches("\\d{1,4}") && Integer.parseInt(step) < list.size() ->
                    list.get(Integer.parseInt(step));
                case null, default -> null;
                };
            }
            return found;
        }
    }

    /** What the file says about itself under the first of these names that it knows. */
    record Metadata(List<String> keys) implements Reading {
        @Override
        public Object read(Subject subject) {
            return keys.stream().map(subject.content().metadata()::get).filter(Objects::nonNull).findFirst()
                    .orElse(null);
        }

        @Override
        public String place() {
            return "metadata " + String.join(" | ", keys);
        }
    }

    /** The model's name, or the reader that opened it. */
    enum Property implements Reading {
        NAME, CONTAINER;

        @Override
        public Object read(Subject subject) {
            return this == NAME ? subject.name() : subject.content().container();
        }

        @Override
        public String place() {
            return this == NAME ? "name" : "kind of file";
        }
    }

    /** What the engine computes from several tensors. */
    record Measured(String name, Measure measure) implements Reading {
        @Override
        public Object read(Subject subject) {
            return measure.of(subject.content().tensors());
        }

        @Override
        public String place() {
            return "measure " + name;
        }
    }

    /** Another reading, or a value where it finds nothing. */
    record OrElse(Reading reading, Object otherwise) implements Reading {
        @Override
        public Object read(Subject subject) {
            var value = reading.read(subject);
            return value == null ? otherwise : value;
        }

        @Override
        public String place() {
            return reading.place();
        }
    }
}
