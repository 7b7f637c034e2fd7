// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.care.internal.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.maquette.api.library.LibraryException;
import dev.maquette.api.request.FindDuplicates;
import dev.maquette.api.request.FindDuplicates.Unread;
import dev.maquette.api.request.FindSimilar;
import dev.maquette.api.request.RemoveModels;
import dev.maquette.api.request.ResolveDuplicates;
import dev.maquette.api.request.ResolveDuplicates.Link;
import dev.maquette.api.request.UndoChange;
import dev.maquette.api.request.UnlinkModels;
import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.ui.care.internal.page.WatchedScreen;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Session;
import dev.maquette.ui.session.UndoStack;

class TwinPresenterTest {

    private static final String KEPT = Attic.SSD + "k1/lanternmoth-q5.gguf";
    private static final String COMFY = Attic.VAULT + "flux/lanternmoth_q5.gguf";
    private static final String STRAY = Attic.VAULT + "incoming/lm-q5 (1).gguf";
    private static final String PLATE = Attic.SSD + "k4/botanic_plate_v1.safetensors";

    private final Attic attic = new Attic();
    private final Session session = new Session(attic.library.alone());
    private final WatchedScreen<TwinState> screen = new WatchedScreen<>();
    private TwinPresenter presenter;

    @BeforeEach
    void open() throws InterruptedException {
        session.open(attic.library.info().location()).join();
        presenter = new TwinPresenter(screen.surroundings(session), screen);
    }

    @AfterEach
    void close() {
        presenter.close();
        session.close();
    }

    private TwinState found() throws InterruptedException {
        presenter.search();
        return screen.settled();
    }

    private TwinRow.Copy row(String path) {
        return presenter.state().rows().stream().filter(TwinRow.Copy.class::isInstance).map(TwinRow.Copy.class::cast)
                .filter(copy -> copy.id().equals(path)).findFirst().orElseThrow();
    }

    private Decision decision(String path) {
        return row(path).decision();
    }

    private void decide(String path, Decision decision) {
        presenter.decide(List.of(row(path)), decision);
    }

    @Test
    void nothingIsSearchedUntilItIsAskedFor() throws InterruptedException {
        assertEquals(Hunt.Phase.NEVER, screen.settled().phase());
        assertEquals(List.of(), attic.library.asked(FindDuplicates.class));
        assertEquals(Hunt.Phase.DONE, found().phase());
        assertEquals(List.of(new FindDuplicates(List.of())), attic.library.asked(FindDuplicates.class));
        assertEquals("2 groups \u00b7 17.1 GB more than needed", TwinWords.sum(presenter.state()));
    }

    @Test
    void furtherFoldersAreSearchedWhereThatIsWanted() throws InterruptedException {
        presenter.search(new Options(List.of("/mnt/vault"), false));
        screen.settled();
        assertEquals(List.of("/mnt/vault"), attic.library.asked(FindDuplicates.class).getFirst().folders());
    }

    @Test
    void whatNeedsACopyIsToldAndWhyOneIsSuggested() throws InterruptedException {
        found();
        assertEquals("412 images, 1 model", row(KEPT).twin().users());
        assertEquals("ComfyUI", row(COMFY).twin().users());
        assertEquals("nothing", row(STRAY).twin().users());
        assertEquals("Suggested. The library manages this one.", TwinWords.below(row(KEPT)));
        assertEquals("3 copies, same BLAKE3", TwinWords.sameness(row(KEPT).group()));
        assertEquals(COMFY + ", used by ComfyUI, 8.42 GB, Make symbolic link", TwinWords.spoken(row(COMFY)));
    }

    @Test
    void oneStaysAndLinksOfTheKindThatIsPossibleAreSuggested() throws InterruptedException {
        found();
        assertEquals(Decision.KEEP, decision(KEPT));
        assertEquals(Decision.SYMBOLIC_LINK, decision(COMFY), "it is on another disk");
        assertEquals(Decision.HARD_LINK, decision(PLATE), "it is on the same disk");
        assertEquals(Set.of(Decision.KEEP, Decision.SYMBOLIC_LINK, Decision.LEAVE),
                presenter.possible(List.of(row(STRAY))), "files that are in no record are never removed");
        assertEquals("Replace 3 by links, 17.1 GB", PlanWords.act(presenter.plan(List.of())));
        assertEquals("Replace 2 by links, 16.8 GB", PlanWords.act(presenter.plan(List.of(row(COMFY)))));
    }

    @Test
    void whoKeepsAnotherCopyHasLinksLeadToThat() throws InterruptedException {
        found();
        decide(COMFY, Decision.KEEP);
        assertEquals(List.of(Decision.SYMBOLIC_LINK, Decision.KEEP, Decision.SYMBOLIC_LINK),
                List.of(decision(KEPT), decision(COMFY), decision(STRAY)));
        assertTrue(presenter.possible(List.of(row(STRAY))).contains(Decision.HARD_LINK), "it is near that one");
        presenter.decideAll(Preset.NEWEST);
        assertEquals(List.of(Decision.KEEP, Decision.KEEP), List.of(decision(STRAY), decision(PLATE)));
        presenter.decideAll(Preset.NOTHING);
        assertEquals("Replace by links", PlanWords.act(presenter.plan(List.of())));
    }

    @Test
    void theLastCopyStaysWhateverIsAskedFor() throws InterruptedException {
        found();
        decide(KEPT, Decision.REMOVE);
        assertEquals(Decision.KEEP, decision(KEPT));
        assertEquals("That cannot become of every chosen copy", screen.told().title());
    }

    @Test
    void copiesBecomeLinksAfterOneQuestionAndGroupsVanish() throws InterruptedException {
        found();
        presenter.act(List.of(row(KEPT)));
        assertEquals(1, screen.settled().groups());
        assertEquals(List.of("Replace 2 copies by links? 2 lie outside the library\u2019s folder, where other programs "
                + "may use them. Each copy is compared byte by byte once more, then a link takes its place. "
                + "That can be undone. [Replace 2 by links, 16.8 GB]"), screen.questions());
        assertEquals(List.of(new ResolveDuplicates(KEPT, List.of(COMFY), Link.SYMBOLIC, true, false),
                new ResolveDuplicates(KEPT, List.of(STRAY), Link.SYMBOLIC, true, false)),
                attic.library.asked(ResolveDuplicates.class));
        assertEquals("2 copies replaced by links.", screen.told().title());
        assertEquals("16.8 GB freed.", screen.told().text());
    }

    @Test
    void noCopyIsTouchedWithoutConsent() throws InterruptedException {
        found();
        screen.answers(false);
        presenter.act(List.of());
        assertEquals(2, screen.settled().groups());
        assertEquals(List.of(), attic.library.asked(ResolveDuplicates.class));
    }

    @Test
    void linksInTheLibrarysOwnFolderNeedNoQuestion() throws InterruptedException {
        found();
        presenter.act(List.of(row(PLATE)));
        assertEquals(1, screen.settled().groups());
        assertEquals(List.of(), screen.questions());
    }

    private void undo() throws InterruptedException {
        screen.told().action().orElseThrow().run().run();
        screen.settled();
    }

    private List<Long> undone() {
        return attic.library.asked(UndoChange.class).stream().map(UndoChange::batch).toList();
    }

    @Test
    void linksAreTakenBackAndTheGroupIsThereAgain() throws InterruptedException {
        found();
        presenter.act(List.of(row(KEPT)));
        screen.settled();
        assertEquals("Replace 2 copies by links", session.undo().undoable().orElseThrow().label());
        undo();
        assertEquals(2, presenter.state().groups());
        assertEquals(List.of(Attic.FIRST_LINK + 1, Attic.FIRST_LINK), undone(), "the latest first");
        assertEquals(3, row(KEPT).group().twins().size());
        assertEquals("2 copies are as they were.", screen.told().title());
        assertEquals("Files take the place of links again, 16.8 GB.", screen.told().text());
        assertTrue(session.undo().redoable().isPresent());
    }

    @Test
    void justTheseLinksAreTakenBackWhateverWasDoneSince() throws InterruptedException {
        found();
        presenter.act(List.of(row(KEPT)));
        screen.settled();
        UndoStack.Step later = new UndoStack.Step(List.of(7L), "Rename");
        session.undo().done(later);
        undo();
        assertEquals(List.of(Attic.FIRST_LINK + 1, Attic.FIRST_LINK), undone());
        assertEquals(Optional.of(later), session.undo().undoable());
    }

    @Test
    void nothingIsTakenBackInAnotherLibrary() throws InterruptedException {
        var other = new MemoryLibrary("Attic", List.of());
        var both = new Session(new MemoryLibraries(attic.library, other));
        both.open(attic.library.info().location()).join();
        var twins = new TwinPresenter(screen.surroundings(both), screen);
        twins.search();
        screen.settled();
        twins.act(List.of());
        screen.settled();
        var undo = screen.told().action().orElseThrow().run();
        both.open(other.info().location()).join();
        screen.settled();
        undo.run();
        screen.settled();
        twins.close();
        both.close();
        assertEquals("That was done in another library", screen.told().title());
        assertEquals(List.of(), undone());
    }

    @Test
    void aLinkThatCannotBeTakenBackKeepsNoOtherFromIt() throws InterruptedException {
        found();
        presenter.act(List.of(row(KEPT)));
        screen.settled();
        attic.standing.add(Attic.FIRST_LINK + 1);
        undo();
        assertEquals(List.of(KEPT, COMFY), row(KEPT).group().twins().stream().map(Twin::path).toList());
        assertEquals("1 copy is as it was. Left alone: 1.", screen.told().title());
        assertEquals("Something else has taken the place of the link. It was left alone.", screen.told().text());
        assertEquals(List.of(Attic.FIRST_LINK + 1), session.undo().undoable().orElseThrow().batches(),
                "it may be tried again");
    }

    @Test
    void linksOfFilesThatNoModelHasAreTakenBackWithoutTheHistory() throws InterruptedException {
        attic.same.set(0, attic.withoutModels());
        found();
        presenter.act(List.of(row(KEPT)));
        screen.settled();
        assertEquals(Optional.empty(), session.undo().undoable());
        undo();
        assertEquals(List.of(new UnlinkModels(List.of(STRAY), false), new UnlinkModels(List.of(COMFY), false)),
                attic.library.asked(UnlinkModels.class));
        assertEquals(3, row(KEPT).group().twins().size());
    }

    @Test
    void whatCannotBeReplacedStaysAndSaysWhy() throws InterruptedException {
        attic.stuck.add(COMFY);
        found();
        presenter.act(List.of(row(KEPT)));
        screen.settled();
        assertEquals(2, row(COMFY).group().twins().size());
        assertEquals(Decision.LEAVE, decision(COMFY));
        assertEquals("It belongs to SwarmUI.", row(COMFY).note());
        assertEquals("1 copy replaced by a link. Left alone: 1.", screen.told().title());
        assertEquals(Notice.Kind.WARNING, screen.told().kind());
    }

    @Test
    void aRecordGoesAndComesBack() throws InterruptedException, LibraryException {
        found();
        decide(COMFY, Decision.REMOVE);
        presenter.decide(List.of(row(STRAY)), Decision.LEAVE);
        assertEquals("Remove 1", PlanWords.act(presenter.plan(List.of(row(KEPT)))));
        assertEquals("Remove record", decision(COMFY).label(row(COMFY).twin()));
        presenter.act(List.of(row(KEPT)));
        screen.settled();
        assertEquals(List.of("k2"), attic.library.asked(RemoveModels.class).getFirst().keys());
        assertEquals("1 model removed.", screen.told().title());
        assertEquals(2, row(KEPT).group().twins().size());
        undo();
        assertEquals("1 copy is as it was.", screen.told().title());
        assertTrue(attic.library.model("k2").isPresent());
        assertEquals(3, row(KEPT).group().twins().size());
    }

    @Test
    void aModelThatSomebodyElseRemovesIsNoCopyAnyMore() throws Exception {
        found();
        session.run("Remove", new RemoveModels(List.of("k2"), RemoveModels.Files.KEEP, false), done -> {
        });
        screen.settled();
        assertEquals(List.of(KEPT, STRAY), row(KEPT).group().twins().stream().map(Twin::path).toList());
    }

    @Test
    void anotherCopyStaysWhenTheOneThatWasToIsGone() throws Exception {
        found();
        session.run("Remove", new RemoveModels(List.of("k1"), RemoveModels.Files.KEEP, false), done -> {
        });
        screen.settled();
        assertEquals(Decision.KEEP, decision(COMFY));
        assertEquals(Decision.HARD_LINK, decision(STRAY));
        presenter.act(List.of(row(COMFY)));
        screen.settled();
        assertEquals(COMFY, attic.library.asked(ResolveDuplicates.class).getLast().keep());
    }

    @Test
    void whatWasFoundBeforeCancellingStays() throws InterruptedException {
        attic.cancelled = true;
        TwinState state = found();
        assertEquals(Hunt.Phase.STOPPED, state.phase());
        assertEquals(1, state.groups());
    }

    @Test
    void whatCannotBeReadIsTold() throws InterruptedException {
        attic.unread.add(new Unread("/mnt/vault/locked", "You may not read it."));
        found();
        assertEquals("Files that could not be read: 1.", screen.told().title());
        screen.told().action().orElseThrow().run().run();
        assertEquals(List.of("/mnt/vault/locked: You may not read it."), screen.details());
    }

    @Test
    void aGroupIsHiddenByItsHeading() throws InterruptedException {
        assertEquals(7, found().rows().size());
        presenter.unfold(presenter.state().rows().getFirst().group(), false);
        assertEquals(4, screen.settled().rows().size());
    }

    @Test
    void modelsWithTheSameWeightsAllStayUntilOneIsToGo() throws InterruptedException {
        presenter.turn(Likeness.WEIGHTS);
        presenter.search(new Options(List.of(), true));
        TwinState state = screen.settled();
        assertEquals(new FindSimilar(null, true), attic.library.asked(FindSimilar.class).getFirst());
        assertEquals(1, state.groups());
        assertTrue(presenter.plan(List.of()).isEmpty());
        String pruned = Attic.SSD + "a3/slow-glass-pruned.safetensors";
        assertEquals("412 tensors of training left out", TwinWords.below(row(pruned)));
        assertEquals(Set.of(Decision.KEEP, Decision.REMOVE), presenter.possible(List.of(row(pruned))));
        presenter.decideAll(Preset.SUGGESTED);
        assertEquals("Remove 2, 4.27 GB", PlanWords.act(presenter.plan(List.of())), "one is not the library's");
        presenter.turn(Likeness.BYTES);
        assertEquals(0, presenter.state().groups(), "each search has its own groups");
    }
}
