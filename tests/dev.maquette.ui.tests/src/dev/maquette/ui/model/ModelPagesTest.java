// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pages are read from a registry of the test's own, as bundles contribute them. */
class ModelPagesTest {

    private final Object token = new Object();
    private final List<String> warnings = new ArrayList<>();
    private IExtensionRegistry registry;

    /** A page that shows nothing. */
    public static final class Blank implements ModelPage {

        @Override
        public Control create(Composite parent, ModelSite site) {
            return new Composite(parent, 0);
        }

        @Override
        public void show(EditedModel model) {
            // blank for every model
        }
    }

    /** Contributors are no bundles here: their classes are this test's. */
    private static final class ClassesOfThisTest extends RegistryStrategy {

        ClassesOfThisTest() {
            super(null, null);
        }

        @Override
        public Object createExecutableExtension(RegistryContributor contributor, String name, String overridden)
                throws CoreException {
            try {
                return Class.forName(name).getConstructor().newInstance();
            } catch (ReflectiveOperationException lost) {
                throw new CoreException(Status.error(name, lost));
            }
        }
    }

    @BeforeEach
    void declareThePoint() {
        registry = RegistryFactory.createRegistry(new ClassesOfThisTest(), token, token);
        add("dev.maquette.ui", "<extension-point id='modelPages' name='Pages'/>");
    }

    @AfterEach
    void stop() {
        registry.stop(token);
    }

    private void add(String bundle, String xml) {
        registry.addContribution(
                new ByteArrayInputStream(("<plugin>" + xml + "</plugin>").getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(bundle), false, bundle, null, token);
    }

    private void pages(String bundle, String... pages) {
        add(bundle, "<extension point='dev.maquette.ui.modelPages'>" + String.join("", pages) + "</extension>");
    }

    private static String page(String id, String rest) {
        return "<page id='" + id + "' name='The " + id + "' " + rest + "/>";
    }

    private static String blank(String rest) {
        return "class='" + Blank.class.getName() + "' " + rest;
    }

    private List<String> ids() {
        return new ModelPages(registry, warnings::add).all().stream().map(ContributedPage::id).toList();
    }

    @Test
    void pagesStandInTheirOrderAndThoseWithoutOneLast() {
        pages("b", page("late", blank("order='80'")), page("odd", blank("order='soon'")));
        pages("a", page("none", blank("")), page("early", blank("order='10'")), page("also", blank("order='80'")));
        assertEquals(List.of("early", "also", "late", "none", "odd"), ids());
    }

    @Test
    void ofTwoWithOneIdTheOneOfTheFirstBundleStays() {
        pages("zebra", page("same", blank("order='1'")));
        pages("ant", page("same", blank("order='2'")));
        assertEquals(List.of(2),
                new ModelPages(registry, warnings::add).all().stream().map(ContributedPage::order).toList());
    }

    @Test
    void whatLacksSomethingIsLeftOut() {
        pages("a", page("classless", ""), "<page id='nameless' " + blank("") + "/>", page("whole", blank("")));
        assertEquals(List.of("whole"), ids());
        assertEquals(2, warnings.size(), () -> warnings.toString());
    }

    @Test
    void theNameStandsInForTheShortName() {
        pages("a", page("one", blank("shortName='1'")), page("two", blank("")));
        assertEquals(List.of("1", "The two"),
                new ModelPages(registry, warnings::add).all().stream().map(ContributedPage::shortName).toList());
    }

    @Test
    void aPageIsMadeWhenItIsAskedFor() throws CoreException {
        pages("a", page("good", blank("")), page("lost", "class='org.example.Nowhere'"),
                page("other", "class='java.lang.Object'"));
        List<ContributedPage> all = new ModelPages(registry, warnings::add).all();
        assertInstanceOf(Blank.class, all.get(0).maker().make());
        assertThrows(CoreException.class, all.get(1).maker()::make);
        assertThrows(CoreException.class, all.get(2).maker()::make);
    }
}
