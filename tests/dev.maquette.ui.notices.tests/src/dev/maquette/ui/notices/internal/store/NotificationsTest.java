// SPDX-License-Identifier: EPL-2.0
package dev.maquette.ui.notices.internal.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.testkit.library.MemoryLibraries;
import dev.maquette.testkit.library.MemoryLibrary;
import dev.maquette.testkit.library.ModelRecords;
import dev.maquette.ui.session.Notice;
import dev.maquette.ui.session.Notice.Kind;
import dev.maquette.ui.session.Session;

class NotificationsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    private Path folder;

    private final Session session = new Session(
            new MemoryLibraries(new MemoryLibrary("Studio", ModelRecords.dozen())));
    private Instant now = NOON;
    private Notifications notifications;

    @BeforeEach
    void start() {
        notifications = new Notifications(session, file(), () -> now);
    }

    @AfterEach
    void stop() {
        notifications.close();
    }

    private Path file() {
        return folder.resolve("state/notifications.json");
    }

    private void restart() {
        stop();
        start();
        stop(); // waits until the file has been read
    }

    private void tell(String title) {
        now = now.plusSeconds(1);
        session.tell(Notice.of(Kind.DONE, title, ""));
    }

    private List<String> titles() {
        return notifications.entries().stream().map(entry -> entry.notice().title()).toList();
    }

    @Test
    void whatIsToldComesFirstAndIsUnread() {
        List<String> arrived = new ArrayList<>();
        notifications.onArrival(entry -> arrived.add(entry.notice().title()));
        tell("One");
        tell("Two");
        assertEquals(List.of("Two", "One"), titles());
        assertEquals(2, notifications.unread());
        assertEquals(List.of("One", "Two"), arrived);
    }

    @Test
    void itIsThereAfterARestartWithItsReasonsButWithoutItsButton() {
        session.tell(new Notice(Kind.WARNING, "3 models deleted, 2 kept.", "6.98 GB is in the trash.",
                Optional.of(new Notice.Action("Undo", () -> {
                    throw new AssertionError("nobody pressed it");
                })), List.of(new Notice.Reason("Vellum \"Rooms\"", "Archive disk\nis away."))));
        restart();
        Notice kept = notifications.entries().getFirst().notice();
        assertEquals(new Notice(Kind.WARNING, "3 models deleted, 2 kept.", "6.98 GB is in the trash.",
                Optional.empty(), List.of(new Notice.Reason("Vellum \"Rooms\"", "Archive disk\nis away."))), kept);
        assertEquals(1, notifications.unread());
    }

    @Test
    void whatWasReadStaysRead() {
        tell("One");
        notifications.markRead();
        tell("Two");
        restart();
        assertEquals(List.of("Two", "One"), titles());
        assertEquals(List.of(false, true), notifications.entries().stream().map(Entry::read).toList());
    }

    @Test
    void itIsGoneAfterThirtyDays() {
        tell("Old");
        now = now.plus(Notifications.KEPT).minusSeconds(2);
        tell("New");
        assertEquals(List.of("New", "Old"), titles());
        now = now.plusSeconds(2);
        tell("Newer");
        assertEquals(List.of("Newer", "New"), titles());
    }

    @Test
    void aFloodOfNoticesLeavesTheNewest() {
        for (int i = 0; i < Notifications.MOST + 5; i++) {
            tell("Notice " + i);
        }
        assertEquals(Notifications.MOST, notifications.entries().size());
        assertEquals("Notice " + (Notifications.MOST + 4), titles().getFirst());
    }

    @Test
    void whatIsTakenAwayCanBeBroughtBackToItsPlace() {
        tell("One");
        tell("Two");
        tell("Three");
        List<Entry> gone = notifications.remove(Set.of(notifications.entries().get(1).id()));
        assertEquals(List.of("Three", "One"), titles());
        notifications.restore(gone);
        assertEquals(List.of("Three", "Two", "One"), titles());
    }

    @Test
    void anActionIsDoneOnce() {
        List<String> done = new ArrayList<>();
        session.tell(new Notice(Kind.DONE, "Renamed", "",
                Optional.of(new Notice.Action("Undo", () -> done.add("undone")))));
        notifications.use(notifications.entries().getFirst());
        notifications.use(notifications.entries().getFirst());
        assertEquals(List.of("undone"), done);
        assertEquals(0, notifications.unread());
    }

    @Test
    void listenersHearOfEachChangeUntilTheyEnd() {
        List<Integer> unread = new ArrayList<>();
        var listening = notifications.onChange(() -> unread.add(notifications.unread()));
        tell("One");
        notifications.markRead();
        listening.end();
        tell("Two");
        assertEquals(List.of(1, 0), unread);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{}", "null", "{\"notices\":7}", "{\"notices\":[{\"at\":", "\u0000"})
    void aDamagedFileIsSetAsideAndTheNextOneIsGood(String content) throws IOException {
        stop();
        Files.createDirectories(file().getParent());
        Files.writeString(file(), content);
        start();
        tell("After the damage");
        restart();
        assertEquals(List.of("After the damage"), titles());
        assertTrue(Files.exists(file().resolveSibling("notifications.json.damaged")));
    }

    @Test
    void whatCannotBeReadIsSetAsideAndNotWrittenOver() throws IOException {
        stop();
        Files.deleteIfExists(file());
        Files.createDirectories(file());
        Files.writeString(file().resolve("precious"), "kept");
        start();
        tell("After that");
        restart();
        assertEquals(List.of("After that"), titles());
        assertEquals("kept", Files.readString(folder.resolve("state/notifications.json.damaged/precious")));
    }

    @Test
    void whatCannotBeSetAsideIsLeftAlone() throws IOException {
        stop();
        Files.deleteIfExists(file());
        Files.createDirectories(file());
        Path earlier = Files.createDirectories(folder.resolve("state/notifications.json.damaged/full"));
        start();
        tell("Told all the same");
        stop();
        assertEquals(List.of("Told all the same"), titles());
        assertTrue(Files.isDirectory(file()) && Files.exists(earlier));
        assertFalse(Files.exists(folder.resolve("state/notifications.json.new")));
    }

    @Test
    void whatIsNoNoticeIsLeftOutOfAFileThatIsReadable() throws IOException {
        stop();
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                {"version": 9, "notices": [7, null, [], {"at": "yesterday"},
                 {"at": "2026-02-28T09:00:00Z", "kind": "LOUD", "title": "a", "text": "", "read": true, "reasons": []},
                 {"at": "2026-02-28T09:00:00Z", "kind": "DONE", "title": {}, "text": "", "read": true, "reasons": []},
                 {"at": "2026-02-28T09:00:00Z", "kind": "DONE", "title": "%s", "text": "", "read": true, "reasons": []},
                 {"at": "2026-02-28T08:00:00Z", "kind": "DONE", "title": "Good", "text": "", "read": true,
                  "reasons": []}]}""".formatted("x".repeat(1_000_000)));
        start();
        stop();
        assertEquals(2, notifications.entries().size());
        assertTrue(titles().getFirst().length() < 10_000);
        assertEquals("Good", titles().getLast());
    }

    @Test
    void aFileThatIsFarTooLargeIsSetAside() throws IOException {
        stop();
        Files.createDirectories(file().getParent());
        try (var channel = Files.newByteChannel(file(), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE)) {
            channel.position(1L << 31).write(ByteBuffer.wrap(new byte[]{'}'}));
        }
        start();
        stop();
        assertEquals(List.of(), titles());
        assertFalse(Files.exists(file()) && Files.size(file()) > 1_000);
    }

    @Test
    void whereTheFolderCannotBeWrittenNothingButTheNextStartIsPoorer() throws IOException {
        stop();
        Files.deleteIfExists(file());
        Files.deleteIfExists(file().getParent());
        Files.writeString(file().getParent(), "a file in place of the folder");
        start();
        tell("Told all the same");
        assertEquals(List.of("Told all the same"), titles());
    }
}
