// SPDX-License-Identifier: EPL-2.0
package dev.maquette.cli.internal.command;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** All commands and how they hang together. */
public final class CommandTree {

    private CommandTree() {
    }

    /** The grammar, ready to run. */
    public static CommandLine of(Session session) {
        var root = new CommandLine(new RootCommand(session));
        root.getCommandSpec().version("Maquette " + session.version()).addOption(help()).addOption(version())
                .addMixin("globalOptions", CommandSpec.forAnnotatedObject(session.options()));
        root.addSubcommand(new IdentifyCommand(session));
        root.addSubcommand(new HashCommand(session));
        root.addSubcommand(new InspectCommand(session));
        models(session, root);
        orphans(session, root);
        trash(session, root);
        installs(session, root);
        starters(session, root);
        tokens(session, root);
        settings(session, root);
        library(session, root);
        root.addSubcommand(new GenerateCommand(session));
        root.addSubcommand(new BenchCommand(session));
        runtime(session, root);
        root.addSubcommand(new ServeCommand(session));
        users(session, root);
        plugin(session, root);
        root.addSubcommand(new HistoryCommand(session));
        root.addSubcommand(new UndoCommand(session));
        root.addSubcommand(new TourCommand(session));
        root.addSubcommand(new CompletionCommand(session));
        root.addSubcommand(new ManCommand(session));
        root.addSubcommand(new HelpCommand(session));
        ServerToken.addTo(root, session.options());
        addExitCodes(root);
        return configured(root, session);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help").usageHelp(true).scopeType(ScopeType.INHERIT)
                .description("Show what the command does.").build();
    }

    private static OptionSpec version() {
        return OptionSpec.builder("-V", "--version").versionHelp(true).description("Show the version.").build();
    }

    private static void models(Session session, CommandLine root) {
        var models = new CommandLine(new ModelsCommand());
        root.addSubcommand(models);
        if (!session.mayNeed("models")) {
            return;
        }
        models.addSubcommand(new ModelListCommand(session));
        models.addSubcommand(new ModelShowCommand(session));
        models.addSubcommand(new ModelSearchCommand(session));
        models.addSubcommand(new ModelInstallCommand(session));
        models.addSubcommand(new ModelScanCommand(session));
        models.addSubcommand(new ModelSetCommand(session));
        models.addSubcommand(new ModelTagCommand(session));
        models.addSubcommand(new ModelReidentifyCommand(session));
        models.addSubcommand(new ModelRemoveCommand(session));
        models.addSubcommand(new ModelRestoreCommand(session));
        models.addSubcommand(new ModelMissingCommand(session));
        models.addSubcommand(new ModelLocateCommand(session));
        models.addSubcommand(new ModelMoveCommand(session));
        models.addSubcommand(new ModelConvertCommand(session));
        models.addSubcommand(new ModelExportCommand(session));
        models.addSubcommand(new ModelImportCommand(session));
        models.addSubcommand(new ModelCoverCommand(session));
        models.addSubcommand(new ModelPathCommand(session));
        models.addSubcommand(new ModelRelateCommand(session));
        models.addSubcommand(new ModelNeedsCommand(session));
        models.addSubcommand(new ModelHashCommand(session));
        models.addSubcommand(new ModelVerifyCommand(session));
        models.addSubcommand(new ModelDuplicatesCommand(session));
        models.addSubcommand(new ModelUnlinkCommand(session));
        models.addSubcommand(new ModelMetadataCommand(session));
        models.addSubcommand(new ModelSidecarsCommand(session));
    }

    private static void orphans(Session session, CommandLine root) {
        var orphans = new CommandLine(new OrphansCommand());
        root.addSubcommand(orphans);
        if (!session.mayNeed("orphans")) {
            return;
        }
        orphans.addSubcommand(new OrphansListCommand(session));
        orphans.addSubcommand(new OrphansAdoptCommand(session));
        orphans.addSubcommand(new OrphansRemoveCommand(session));
    }

    private static void trash(Session session, CommandLine root) {
        var trash = new CommandLine(new TrashCommand());
        root.addSubcommand(trash);
        if (!session.mayNeed("trash")) {
            return;
        }
        trash.addSubcommand(new TrashListCommand(session));
        trash.addSubcommand(new TrashRestoreCommand(session));
        trash.addSubcommand(new TrashEmptyCommand(session));
        trash.addSubcommand(new TrashLimitCommand(session));
    }

    private static void installs(Session session, CommandLine root) {
        var installs = new CommandLine(new InstallsCommand());
        root.addSubcommand(installs);
        if (!session.mayNeed("installs")) {
            return;
        }
        installs.addSubcommand(new InstallsListCommand(session));
        installs.addSubcommand(new InstallsShowCommand(session));
        installs.addSubcommand(new InstallsWatchCommand(session));
        installs.addSubcommand(new InstallsPauseCommand(session));
        installs.addSubcommand(new InstallsResumeCommand(session));
        installs.addSubcommand(new InstallsRetryCommand(session));
        installs.addSubcommand(new InstallsCancelCommand(session));
        installs.addSubcommand(new InstallsPruneCommand(session));
    }

    private static void starters(Session session, CommandLine root) {
        var starters = new CommandLine(new StartersCommand());
        root.addSubcommand(starters);
        if (!session.mayNeed("starters")) {
            return;
        }
        starters.addSubcommand(new StarterListCommand(session));
        starters.addSubcommand(new StarterInstallCommand(session));
    }

    private static void tokens(Session session, CommandLine root) {
        var hf = new CommandLine(new HfCommand());
        root.addSubcommand(hf);
        hf.addSubcommand(new HfLoginCommand(session));
        hf.addSubcommand(new HfStatusCommand(session));
        hf.addSubcommand(new HfLogoutCommand(session));
        var tokens = new CommandLine(new TokensCommand());
        root.addSubcommand(tokens);
        tokens.addSubcommand(new TokensListCommand(session));
        tokens.addSubcommand(new TokensSetCommand(session));
        tokens.addSubcommand(new TokensForgetCommand(session));
        tokens.addSubcommand(new TokensTestCommand(session));
    }

    private static void settings(Session session, CommandLine root) {
        var settings = new CommandLine(new SettingsCommand());
        root.addSubcommand(settings);
        if (!session.mayNeed("settings")) {
            return;
        }
        settings.addSubcommand(new SettingsShowCommand(session));
        settings.addSubcommand(new SettingsSetCommand(session));
    }

    private static void users(Session session, CommandLine root) {
        var users = new CommandLine(new UsersCommand());
        root.addSubcommand(users);
        if (!session.mayNeed("users")) {
            return;
        }
        users.addSubcommand(new UsersListCommand(session));
        users.addSubcommand(new UsersAddCommand(session));
        users.addSubcommand(new UsersSetCommand(session));
        users.addSubcommand(new UsersPasswordCommand(session));
        users.addSubcommand(new UsersRemoveCommand(session));
    }

    private static void plugin(Session session, CommandLine root) {
        var plugin = new CommandLine(new PluginCommand());
        root.addSubcommand(plugin);
        if (!session.mayNeed("plugin")) {
            return;
        }
        plugin.addSubcommand(new PluginListCommand(session));
        plugin.addSubcommand(new PluginInstallCommand(session));
        plugin.addSubcommand(new PluginEnableCommand(session));
        plugin.addSubcommand(new PluginDisableCommand(session));
        plugin.addSubcommand(new PluginRemoveCommand(session));
        plugin.addSubcommand(new PluginIsolateCommand(session));
        plugin.addSubcommand(new PluginNewCommand(session));
    }

    private static void runtime(Session session, CommandLine root) {
        var runtime = new CommandLine(new RuntimeCommand());
        root.addSubcommand(runtime);
        if (!session.mayNeed("runtime")) {
            return;
        }
        runtime.addSubcommand(new RuntimeStatusCommand(session));
        runtime.addSubcommand(new RuntimeInstallCommand(session));
        runtime.addSubcommand(new RuntimeSetCommand(session));
    }

    private static void library(Session session, CommandLine root) {
        var library = new CommandLine(new LibraryCommand());
        root.addSubcommand(library);
        if (!session.mayNeed("library")) {
            return;
        }
        library.addSubcommand(new LibraryListCommand(session));
        library.addSubcommand(new LibraryCreateCommand(session));
        library.addSubcommand(new LibraryLoginCommand(session));
        library.addSubcommand(new LibraryLogoutCommand(session));
        library.addSubcommand(new LibraryMoveCommand(session));
        library.addSubcommand(new LibraryRegistryCommand(session));
        library.addSubcommand(new LibraryVerifyCommand(session));
        library.addSubcommand(new LibraryStatsCommand(session));
        library.addSubcommand(new LibraryManifestCommand(session));
        library.addSubcommand(new LibraryApplyCommand(session));
        library.addSubcommand(new LibraryAdoptCommand(session));
        library.addSubcommand(new LibraryShareCommand(session));
        library.addSubcommand(new LibraryUnshareCommand(session));
    }

    /** The last line of each help. */
    private static void addExitCodes(CommandLine command) {
        var usage = command.getCommandSpec().usageMessage();
        usage.footer(Stream.concat(Stream.of(usage.footer()), Stream.of("", ExitCode.line())).toArray(String[]::new));
        command.getSubcommands().values().forEach(CommandTree::addExitCodes);
    }

    private static CommandLine configured(CommandLine root, Session session) {
        var failures = new FailureReport(session);
        return root.setExecutionStrategy(parsed -> execute(parsed, session)).setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures)
                .setCaseInsensitiveEnumValuesAllowed(true).setAllowSubcommandsAsOptionParameters(true)
                .setOut(writer(session.terminal().out())).setErr(writer(session.terminal().err()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(session.style().coloured() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(session.terminal().interactive() ? helpWidth(session) : 100);
    }

    /** What a plug-in adds is there before a command asks for it; to show help it takes none. */
    private static int execute(ParseResult parsed, Session session) {
        var helped = CommandLine.executeHelpRequest(parsed);
        if (helped != null) {
            return helped;
        }
        session.begin();
        return new RunLast().execute(parsed);
    }

    private static int helpWidth(Session session) {
        return Math.clamp(session.terminal().width().getAsInt(), 60, 120);
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
