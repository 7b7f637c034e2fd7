// SPDX-License-Identifier: EPL-2.0
package dev.maquette.transfer.internal.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class PiecesTest {

    @Test
    void piecesAreTakenInTheOrderOfTheFile() {
        var pieces = new Pieces(25, 10, List.of());
        var first = pieces.claim().orElseThrow();
        var second = pieces.claim().orElseThrow();
        assertEquals(10, second.position());
        second.advance(10);
        assertEquals(0, pieces.prefix());
        first.advance(4);
        assertEquals(4, pieces.prefix());
        first.advance(6);
        assertEquals(20, pieces.prefix());
        assertEquals(List.of(new Span(0, 20)), pieces.spans());
        pieces.claim().orElseThrow().advance(5);
        assertTrue(pieces.complete());
        assertTrue(pieces.claim().isEmpty());
    }

    @Test
    void whatIsThereIsNotTakenAgain() {
        var pieces = new Pieces(40, 10, List.of(new Span(0, 13), new Span(20, 40)));
        assertEquals(33, pieces.done());
        var rest = pieces.claim().orElseThrow();
        assertEquals(13, rest.position());
        assertEquals(20, rest.end());
        assertTrue(pieces.claim().isEmpty());
        assertEquals(List.of(new Span(0, 13), new Span(20, 40)), pieces.spans());
    }

    @Test
    void aPieceThatIsGivenBackGoesOnWhereItWas() {
        var pieces = new Pieces(20, 10, List.of());
        var piece = pieces.claim().orElseThrow();
        piece.advance(3);
        pieces.giveBack(piece);
        assertEquals(3, pieces.claim().orElseThrow().position());
    }

    @Test
    void aStreamMayRunOnIntoPiecesThatNobodyHasTouched() {
        var pieces = new Pieces(30, 10, List.of(new Span(20, 24)));
        var first = pieces.claim().orElseThrow();
        var second = pieces.claimAfter(first).orElseThrow();
        assertEquals(10, second.position());
        assertTrue(pieces.claimAfter(second).isEmpty());
    }

    @Test
    void anEndThatNobodyKnewIsWhereTheStreamEnds() {
        var pieces = Pieces.undivided(-1);
        var piece = pieces.claim().orElseThrow();
        piece.advance(7);
        assertFalse(pieces.complete());
        pieces.endAt(7);
        assertTrue(pieces.complete());
        assertEquals(7, pieces.prefix());
    }

    @Test
    void anEmptyFileIsComplete() {
        assertTrue(Pieces.undivided(0).complete());
    }
}
