// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.identify.rules;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.maquette.api.probe.TensorInfo;

/** A value to be read from a model. */
sealed interface Reading {

    /** A string, number or boolean (or a list or map of a configuration); null when it is not there. */
    Object read(Subject subject);

    /** Where it is read. */
    String place();

    /**
     * Which tensor to look at.
     *
     * @param names the first of these that exists
     * @param like else the first in the order of the file in whose name this is found; null for none
     */
    record Pick(List<String> names, Pattern like) {

        Optional<TensorInfo> in(Subject subject) {
            if (like == null) {
                return names.stream().map(subject.tensors()::get).filter(Objects::nonNull).findFirst();
            }
            return subject.tensorNames().like(like).map(subject.tensors()::get);
        }

        String words() {
            return like == null ? String.join(" | ", names) : "tensor like " + like;
        }
    }

    /**
     * A dimension of a tensor.
     *
     * @param index from 0, or from -1 backwards
     */
    record Dimension(Pick pick, int index) implements Reading {
        @Override
        public Object read(Subject subject) {
            var shape = pick.in(subject).map(TensorInfo::shape).orElse(List.of());
            int at = index < 0 ? shape.size() + index : index;
            return at >= 0 && at < shape.size() ? shape.get(at) : null;
        }

        @Override
        public String place() {
            return pick.words() + (index == -1 ? ", last dimension" : ", dimension " + index);
        }
    }

    /** How many dimensions a tensor has. */
    record Rank(Pick pick) implements Reading {
        @Override
        public Object read(Subject subject) {
            return pick.in(subject).map(tensor -> (long) tensor.shape().size()).orElse(null);
        }

        @Override
        public String place() {
            return pick.words() + ", number of dimensions";
        }
    }

    /**
     * The width of a layer that an adapter changes.
     *
     * @param input the width of its input, else of its output
     */
    record LayerWidth(Pattern layer, boolean input) implements Reading {
        @Override
        public Object read(Subject subject) {
            return subject.layers().width(layer, input).orElse(null);
        }

        @Override
        public String place() {
            return (input ? "input" : "output") + " width of the adapted layer like " + layer;
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

    /** What is known of a model besides its content. */
    enum Property implements Reading {
        NAME("name"), CONTAINER("kind of file"), FILE_NAME("file name"), VARIANT("variant"),
        DECIDED_BASE("base that you decided");

        private final String words;

        Property(String words) {
            this.words = words;
        }

        @Override
        public Object read(Subject subject) {
            return switch (this) {
            case NAME -> subject.name();
            case CONTAINER -> subject.content().container();
            case FILE_NAME -> subject.content().fileName();
            case VARIANT -> subject.variant();
            case DECIDED_BASE -> subject.overrides().get("base");
            };
        }

        @Override
        public String place() {
            return words;
        }
    }

    /** What the engine computes from several places. */
    record Measured(String name, Measure measure) implements Reading {
        @Override
        public Object read(Subject subject) {
            return subject.measured(measure);
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
