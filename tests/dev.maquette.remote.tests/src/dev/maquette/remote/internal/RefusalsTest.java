// SPDX-License-Identifier: EPL-2.0
package dev.maquette.remote.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;

class RefusalsTest {

    private static Refusals refusals() throws LibraryException {
        return new Refusals(Address.of(URI.create("https://models.example")));
    }

    @ParameterizedTest
    @CsvSource({"400,INVALID", "401,DENIED", "403,DENIED", "404,NOT_FOUND", "409,CONFLICT", "422,INVALID",
            "424,UNREACHABLE", "429,ENVIRONMENT", "500,IO", "502,IO", "501,ENVIRONMENT", "503,ENVIRONMENT"})
    void aStatusSaysWhatKindOfFailureItIs(int status, Problem problem) throws LibraryException {
        assertEquals(problem, refusals().of(status, "{\"detail\":\"So it is\"}").problem());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "[]", "{}", "{\"detail\":null}", "{\"detail\":[{\"msg\":\"wrong\"}]}",
            "{\"problem\":7}", "{\"problem\":\"unheard_of\",\"message\":\"m\",\"remedy\":\"r\"}"})
    void whateverTheBodyIsThereIsASentence(String body) throws LibraryException {
        assertFalse(refusals().of(500, body).getMessage().isBlank());
        assertFalse(refusals().of(404, body).getMessage().isBlank());
    }

    @ParameterizedTest
    @EnumSource
    void eachKindOfFailureThatIsToldIsKept(Problem problem) throws LibraryException {
        var failure = refusals().of(500, "{\"problem\":\"" + problem.name().toLowerCase(Locale.ROOT)
                + "\",\"message\":\"It is so.\",\"remedy\":\"\"}");

        assertEquals(problem, failure.problem());
    }

    @Test
    void aFailureThatIsToldInFullArrivesInFull() throws LibraryException {
        var failure = refusals().of(409,
                "{\"detail\":\"x\",\"problem\":\"conflict\",\"message\":\"It is held.\",\"remedy\":\"Wait.\"}");

        assertEquals(Problem.CONFLICT, failure.problem());
        assertEquals("It is held.", failure.getMessage());
        assertEquals("Wait.", failure.remedy());
    }

    @Test
    void whoIsNotSignedInIsToldHow() throws LibraryException {
        assertTrue(refusals().of(401, "{\"detail\":\"Authentication required\"}").remedy()
                .contains("library login https://models.example/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://models.example/", "https:///x", "https://ada:secret@models.example/", "folder"})
    void whatIsNoServerIsRefused(String address) {
        var refused = assertThrows(LibraryException.class, () -> Address.of(URI.create(address)));

        assertEquals(Problem.INVALID, refused.problem());
        assertFalse(refused.told().contains("secret"));
    }

    @ParameterizedTest
    @CsvSource({"https://models.example,true", "http://127.0.0.1:9090,true", "http://localhost,true",
            "http://[::1]:1/,true", "http://models.example,false", "http://127.0.0.1.example,false",
            "http://192.168.0.2,false"})
    void secretsGoWhereNobodyReadsAlong(String address, boolean expected) throws LibraryException {
        assertEquals(expected, Address.of(URI.create(address)).isPrivate());
    }
}
