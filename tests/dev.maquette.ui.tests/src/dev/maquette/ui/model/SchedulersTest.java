// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.maquette.api.model.Setting.Word;
import dev.maquette.api.model.SettingsKind;

class SchedulersTest {

    @ParameterizedTest
    @CsvSource({"dpmpp_2m_sde_k,DPM++ 2M SDE Karras", "euler_a,Euler Ancestral", "kdpm_2_a_k,KDPM 2 Ancestral Karras",
            "er_sde,ER-SDE", "someone_elses,someone_elses"})
    void theyAreCalledAsPeopleKnowThem(String name, String label) {
        assertEquals(label, Schedulers.label(name));
    }

    @Test
    void eachThatAModelCanHaveHasAName() {
        Stream.of(SettingsKind.MAIN.settings().toArray()).filter(Word.class::isInstance).map(Word.class::cast)
                .filter(word -> word.name().equals("scheduler")).flatMap(word -> word.words().stream())
                .forEach(name -> assertNotEquals(name, Schedulers.label(name)));
    }
}
