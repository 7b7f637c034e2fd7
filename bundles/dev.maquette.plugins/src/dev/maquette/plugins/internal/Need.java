// SPDX-License-Identifier: EPL-2.0
package dev.maquette.plugins.internal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.resource.Requirement;

/** What a bundle requires, in words. */
final class Need {

    private static final Map<String, String> VERSIONS = Map.of(PackageNamespace.PACKAGE_NAMESPACE, "version",
            BundleNamespace.BUNDLE_NAMESPACE, "bundle-version",
            ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE,
            "version");

    private Need() {
    }

    /** Whether it has to be there for the bundle to run. */
    static boolean counts(Requirement need) {
        var directives = need.getDirectives();
        return !Constants.RESOLUTION_OPTIONAL.equals(directives.get(Constants.RESOLUTION_DIRECTIVE))
                && Constants.EFFECTIVE_RESOLVE.equals(
                        directives.getOrDefault(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE));
    }

    /** Such as {@code dev.maquette.api 2.0.0 or newer, and this program has 0.1.0}. */
    static String told(Requirement need, BundleContext context) {
        var space = need.getNamespace();
        var filter = need.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
        var name = part(filter, Pattern.quote(space) + "=([^)]+)");
        if (name.isEmpty()) {
            return space + " " + filter;
        }
        return switch (space) {
        case PackageNamespace.PACKAGE_NAMESPACE -> "the package " + name.get() + wanted(space, filter)
                + here(space, name.get(), context);
        case ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE -> "Java "
                + part(filter, "\\(version[>]?=([^)]+)").orElse(filter) + ", and this is Java "
                + Runtime.version().feature();
        default -> name.get() + wanted(space, filter) + here(space, name.get(), context);
        };
    }

    private static String wanted(String space, String filter) {
        var version = VERSIONS.getOrDefault(space, "version");
        var least = part(filter, "\\(" + version + ">=([^)]+)\\)");
        var below = part(filter, "\\(!\\(" + version + ">=([^)]+)\\)\\)");
        return least.filter(each -> !"0.0.0".equals(each)).map(each -> " " + each + " or newer").orElse("")
                + below.map(each -> ", below " + each).orElse("");
    }

    private static String here(String space, String name, BundleContext context) {
        var version = VERSIONS.getOrDefault(space, "version");
        var versions = Stream.of(context.getBundles()).filter(bundle -> !Bundles.stranger(bundle))
                .map(bundle -> bundle.adapt(BundleRevision.class)).filter(revision -> revision != null)
                .flatMap(revision -> revision.getCapabilities(space).stream())
                .filter(capability -> name.equals(capability.getAttributes().get(space)))
                .map(capability -> String.valueOf(capability.getAttributes().get(version))).distinct().sorted()
                .collect(Collectors.joining(" and "));
        return versions.isEmpty() ? ", which this program does not have" : ", and this program has " + versions;
    }

    private static Optional<String> part(String filter, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(filter);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
