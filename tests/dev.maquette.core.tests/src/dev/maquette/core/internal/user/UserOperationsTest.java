// SPDX-License-Identifier: EPL-2.0
package dev.maquette.core.internal.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.maquette.api.library.Actor;
import dev.maquette.api.library.LibraryException;
import dev.maquette.api.library.Problem;
import dev.maquette.api.library.Request;
import dev.maquette.api.request.ChangeUser;
import dev.maquette.api.request.CreateUser;
import dev.maquette.api.request.ListUsers;
import dev.maquette.api.request.RemoveUser;
import dev.maquette.api.transfer.Secret;
import dev.maquette.api.user.FindUser;
import dev.maquette.api.user.ReadSigningKey;
import dev.maquette.api.user.SignIn;
import dev.maquette.api.user.User;
import dev.maquette.core.internal.library.TestRegistries;
import dev.maquette.core.internal.operation.OperationContext;
import dev.maquette.core.internal.operation.Operations;
import dev.maquette.registry.Registry;
import dev.maquette.registry.RegistryException;

class UserOperationsTest {

    @TempDir
    Path folder;

    private final Operations operations = new Operations();
    private Registry registry;

    @BeforeEach
    void open() throws RegistryException {
        List.of(new ListUsersOperation(), new CreateUserOperation(), new ChangeUserOperation(),
                new RemoveUserOperation(), new FindUserOperation(), new SignInOperation(), new SigningKeyOperation())
                .forEach(operations::add);
        registry = TestRegistries.h2().open(folder);
    }

    @AfterEach
    void close() {
        registry.close();
    }

    private <O extends Record> O run(Request<O> request) throws LibraryException {
        return operations.run(request,
                new OperationContext(registry, null, null, new Actor("test"), new NullProgressMonitor()));
    }

    private User create(String email, String password, boolean admin) throws LibraryException {
        return run(new CreateUser(email, null, new Secret(password), admin, false, false)).user();
    }

    private static Problem problem(LibraryException failure) {
        return failure.problem();
    }

    private User signIn(String email, String password) throws LibraryException {
        return run(new SignIn(email, new Secret(password))).user();
    }

    private static ChangeUser change(User user, Boolean admin, Boolean active) {
        return new ChangeUser(user.userId(), null, admin, active, null, null, false);
    }

    private static ChangeUser password(User user, String present, String next) {
        return new ChangeUser(user.userId(), null, null, null, new Secret(next),
                present == null ? null : new Secret(present), false);
    }

    @Test
    void whoHasAnAccountSignsInWithAnyCaseOfTheEmailAndTheTimeIsNoted() throws LibraryException {
        var made = run(new CreateUser(" Ada@Example.org ", "Ada ", new Secret("pw"), true, false, false)).user();

        var user = signIn("ada@example.ORG", "pw");

        assertEquals("Ada@Example.org", made.email());
        assertEquals("Ada", made.displayName());
        assertNull(made.lastLoginAt());
        assertNotNull(user.lastLoginAt());
        assertEquals(user, run(new FindUser(made.userId())).user());
        assertEquals(made.updatedAt(), user.updatedAt());
    }

    @Test
    void nobodySignsInWithAWrongPasswordOrAnUnknownEmail() throws LibraryException {
        create("ada@example.org", "pw", true);

        assertNull(signIn("ada@example.org", "PW"));
        assertNull(signIn("eve@example.org", "pw"));
    }

    @Test
    void whoIsNotActiveIsToldAsSuchAndHasNotSignedIn() throws LibraryException {
        create("root@example.org", "pw", true);
        var ada = create("ada@example.org", "pw", false);
        run(change(ada, null, false));

        var user = signIn("ada@example.org", "pw");

        assertFalse(user.isActive());
        assertNull(user.lastLoginAt());
    }

    @Test
    void theFirst72BytesOfAPasswordCountAndACharacterThatIsCutDoesNot() throws LibraryException {
        create("a@example.org", "x".repeat(72) + "one", true);
        create("b@example.org", "x".repeat(71) + "é", true);

        assertNotNull(signIn("a@example.org", "x".repeat(72) + "another"));
        assertNull(signIn("a@example.org", "x".repeat(71)));
        assertNotNull(signIn("b@example.org", "x".repeat(71)));
    }

    @Test
    void passwordsAreKeptInTheFormOfInvokeAi() {
        // made by Python's bcrypt
        assertTrue(Passwords.fits(new Secret("Sesame-1"),
                "$2b$04$TZeBaMsgE/XSb518ORvP8u0sNM7TOtlZ6HjIslBhWMSGSzC3807ta"));
        assertTrue(Passwords.fits(new Secret("x".repeat(70) + "é" + "more"),
                "$2b$04$gJGKI.haB8HyXwuAttCDHe7CPRv67puF4aidDcwj9nKd9LDQ2wYIS"));
        assertTrue(Passwords.kept(new Secret("Sesame-1")).matches("\\$2b\\$12\\$[./A-Za-z0-9]{53}"));
        assertNotEquals(Passwords.kept(new Secret("Sesame-1")), Passwords.kept(new Secret("Sesame-1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\0b"})
    void aPasswordThatCannotBeKeptIsRefused(String password) {
        assertEquals(Problem.INVALID,
                problem(assertThrows(LibraryException.class, () -> create("a@example.org", password, true))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Short1", "nouppercase1", "NOLOWERCASE1", "NoDigitAtAll"})
    void whereTheyAreStrictAnEasyPasswordIsRefused(String password) throws LibraryException {
        var failure = assertThrows(LibraryException.class,
                () -> run(new CreateUser("a@example.org", null, new Secret(password), true, true, false)));

        assertEquals(Problem.INVALID, failure.problem());
        assertEquals(List.of(), run(new ListUsers()).users());
        assertNotNull(create("a@example.org", password, true));
    }

    @Test
    void aGoodPasswordIsTakenWhereTheyAreStrict() throws LibraryException {
        assertNotNull(run(new CreateUser("a@example.org", null, new Secret("Sesame-open-1"), true, true, false)));
    }

    @Test
    void noEmailIsGivenTwice() throws LibraryException {
        create("ada@example.org", "pw", true);

        assertEquals(Problem.CONFLICT,
                problem(assertThrows(LibraryException.class, () -> create("ADA@example.org", "pw", true))));
    }

    @Test
    void whatIsNoEmailIsRefused() {
        assertEquals(Problem.INVALID,
                problem(assertThrows(LibraryException.class, () -> create("ada", "pw", true))));
    }

    @Test
    void thereIsOneFirstAdministrator() throws LibraryException {
        create("user@example.org", "pw", false);
        run(new CreateUser("root@example.org", null, new Secret("pw"), true, false, true));

        var failure = assertThrows(LibraryException.class,
                () -> run(new CreateUser("eve@example.org", null, new Secret("pw"), true, false, true)));

        assertEquals(Problem.CONFLICT, failure.problem());
        assertEquals(2, run(new ListUsers()).users().size());
    }

    @Test
    void theLatestAccountIsListedFirst() throws LibraryException {
        var first = create("a@example.org", "pw", true);
        var second = create("b@example.org", "pw", false);

        assertEquals(List.of(second, first), run(new ListUsers()).users());
    }

    @Test
    void aNewPasswordEndsEarlierSessions() throws LibraryException {
        var ada = create("ada@example.org", "old", true);

        var after = run(password(ada, "old", "new")).user();

        assertEquals(ada.tokenEpoch() + 1, after.tokenEpoch());
        assertNull(signIn("ada@example.org", "old"));
        assertNotNull(signIn("ada@example.org", "new"));
    }

    @Test
    void whoDoesNotKnowThePresentPasswordChangesNothing() throws LibraryException {
        var ada = create("ada@example.org", "old", true);

        var failure = assertThrows(LibraryException.class, () -> run(password(ada, "other", "new")));

        assertEquals(Problem.DENIED, failure.problem());
        assertEquals(ada, run(new FindUser(ada.userId())).user());
    }

    @Test
    void aNameIsChangedAndTakenAwayAndTheSessionsStay() throws LibraryException {
        var ada = create("ada@example.org", "pw", true);

        var named = run(new ChangeUser(ada.userId(), "Ada", null, null, null, null, false)).user();
        var nameless = run(new ChangeUser(ada.userId(), "", null, null, null, null, false)).user();

        assertEquals("Ada", named.displayName());
        assertNull(nameless.displayName());
        assertEquals(ada.tokenEpoch(), nameless.tokenEpoch());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\nb", "a\ud800b"})
    void aNameThatNoDatabaseCanKeepIsRefused(String name) {
        var request = new CreateUser("a@example.org", name, new Secret("pw"), true, false, false);

        assertEquals(Problem.INVALID, problem(assertThrows(LibraryException.class, () -> run(request))));
    }

    @Test
    void theLastAdministratorWhoMayComeInStays() throws LibraryException {
        var root = create("root@example.org", "pw", true);
        var other = create("other@example.org", "pw", true);
        run(change(other, null, false));

        for (var request : List.of(change(root, false, null), change(root, null, false))) {
            assertEquals(Problem.CONFLICT, problem(assertThrows(LibraryException.class, () -> run(request))));
        }
        var removal = new RemoveUser(root.userId());
        assertEquals(Problem.CONFLICT, problem(assertThrows(LibraryException.class, () -> run(removal))));
        run(change(other, null, true));
        assertEquals(root, run(removal).user());
        assertNull(run(new FindUser(root.userId())).user());
    }

    @Test
    void ofTwoWhoDemoteEachOtherAtTheSameTimeOneStays() throws Exception {
        var one = create("one@example.org", "pw", true);
        var two = create("two@example.org", "pw", true);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var together = new CyclicBarrier(2);
            var done = threads.invokeAll(List.of(demotion(one, together), demotion(two, together)));

            assertEquals(Set.of(true, false), Set.of(done.get(0).get(), done.get(1).get()));
        }
        assertEquals(1, run(new ListUsers()).users().stream().filter(User::isAdmin).count());
    }

    private Callable<Boolean> demotion(User user, CyclicBarrier together) {
        return () -> {
            together.await();
            try {
                run(change(user, false, null));
                return true;
            } catch (LibraryException refused) {
                assertEquals(Problem.CONFLICT, refused.problem());
                return false;
            }
        };
    }

    @Test
    void whoIsNotThereCannotBeChangedOrRemoved() {
        assertEquals(Problem.NOT_FOUND, problem(assertThrows(LibraryException.class,
                () -> run(new ChangeUser("nobody", "N", null, null, null, null, false)))));
        assertEquals(Problem.NOT_FOUND,
                problem(assertThrows(LibraryException.class, () -> run(new RemoveUser("nobody")))));
    }

    @Test
    void allServersOfALibrarySignWithOneKey() throws LibraryException {
        var key = run(new ReadSigningKey()).key();

        assertTrue(key.reveal().length() >= 64);
        assertEquals(key, run(new ReadSigningKey()).key());
    }
}
