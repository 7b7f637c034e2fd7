// SPDX-License-Identifier: EPL-2.0
package dev.maquette.starters.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

import dev.maquette.api.model.BaseModel;
import dev.maquette.api.model.ModelFormat;
import dev.maquette.api.model.ModelType;
import dev.maquette.api.starter.StarterBundle;
import dev.maquette.api.starter.StarterCatalogue;
import dev.maquette.api.starter.StarterModel;

/** The starter models of the bundle's tables; {@code data/README.md} says what their columns mean. */
@Component
public final class TableCatalogue implements StarterCatalogue {

    private static final int COLUMNS = 13;

    private final List<StarterModel> models;
    private final List<StarterBundle> bundles;

    /** Made by the service registry. */
    @Activate
    public TableCatalogue(BundleContext context) {
        this(context.getBundle().getEntry("data/starters.tsv"), context.getBundle().getEntry("data/bundles.tsv"));
    }

    TableCatalogue(URL models, URL bundles) {
        this.models = lines(models).map(TableCatalogue::model).toList();
        this.bundles = lines(bundles).map(line -> new StarterBundle(line[0], line[1])).toList();
    }

    @Override
    public List<StarterModel> models() {
        return models;
    }

    @Override
    public List<StarterBundle> bundles() {
        return bundles;
    }

    private static Stream<String[]> lines(URL table) {
        try (var in = new BufferedReader(new InputStreamReader(table.openStream(), StandardCharsets.UTF_8))) {
            return in.lines().skip(1).map(line -> line.split("\t", -1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StarterModel model(String[] line) {
        if (line.length != COLUMNS) {
            throw new IllegalStateException("Not a line of " + COLUMNS + " columns: " + String.join("|", line));
        }
        return new StarterModel(line[0], new ModelType(line[1]), new BaseModel(line[2]),
                line[3].isEmpty() ? null : new ModelFormat(line[3]), orNull(line[4]), line[5],
                line[6].isEmpty() ? null : Long.valueOf(line[6]), line[7], list(line[8], " "), list(line[9], " "),
                list(line[10], "\\|"), orNull(line[11]), line[12].equals("yes"));
    }

    private static String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static List<String> list(String cell, String divider) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(divider));
    }
}
