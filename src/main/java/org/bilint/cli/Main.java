package org.bilint.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.bilint.Linter;
import org.bilint.baseline.BaselineException;
import org.bilint.check.RuleException;
import org.bilint.config.ConfigException;
import org.bilint.lexicon.LexiconException;
import org.bilint.lexicon.UserLexicons;
import org.bilint.terms.TermFault;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line's entry. */
@Command(
    name = "bilint",
    description = "A linter for English–Chinese translations.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    subcommands = HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {

  private static final int BUFFER = 1 << 16;

  private Main() {}

  public static void main(String[] arguments) {
    PrintStream out = stream(FileDescriptor.out);
    PrintStream err = stream(FileDescriptor.err);
    if (arguments.length > 0 && arguments[0].equals("check")) {
      // While the command line is read.
      Linter.prepare();
    }
    ExitStatus status = run(arguments, new Streams(System.in, out, err, Terminal.detect()));
    System.exit(status.code());
  }

  /** Runs one command. Reads and writes these streams and no others, and never ends the process. */
  public static ExitStatus run(String[] arguments, Streams streams) {
    return run(arguments, streams, System.getenv());
  }

  /** The same in an environment of its own. */
  static ExitStatus run(String[] arguments, Streams streams, Map<String, String> environment) {
    UserLexicons lexicons = UserLexicons.of(environment);
    CommandLine line = new CommandLine(new Main());
    Map<String, Supplier<CommandLine>> commands = commands(streams, lexicons);
    // To describe all commands takes longer than to run one, so that the one that is named will do.
    boolean named = arguments.length > 0 && commands.containsKey(arguments[0]);
    commands.forEach(
        (name, command) -> {
          if (!named || name.equals(arguments[0])) {
            line.addSubcommand(command.get());
          }
        });
    line.setOut(writer(streams.out()))
        .setErr(writer(streams.err()))
        .setUsageHelpWidth(100)
        .setParameterExceptionHandler(badCommandLine(streams))
        .setExecutionExceptionHandler(failed(streams));
    try {
      return arguments.length == 0 ? noCommand(line) : ExitStatus.of(line.execute(arguments));
    } finally {
      streams.out().flush();
      streams.err().flush();
    }
  }

  /** By name, in the order of the help. */
  private static Map<String, Supplier<CommandLine>> commands(
      Streams streams, UserLexicons lexicons) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CommandLine(new CheckCommand(streams, lexicons)));
    commands.put("init", () -> new CommandLine(new InitCommand(streams)));
    commands.put("config", () -> new CommandLine(new ConfigCommand(streams)));
    commands.put("explain", () -> new CommandLine(new ExplainCommand(streams)));
    commands.put("rules", () -> new CommandLine(new RulesCommand(streams)));
    commands.put("parse", () -> new CommandLine(new ParseCommand(streams)));
    commands.put("eval", () -> new CommandLine(new EvalCommand(streams, lexicons)));
    commands.put("lexicon", () -> new CommandLine(new LexiconCommand(streams, lexicons)));
    commands.put("learn", () -> new CommandLine(new LearnCommand(streams, lexicons)));
    commands.put(
        "audit",
        () ->
            new CommandLine(new AuditCommand(streams, lexicons))
                .addSubcommand(new AuditDiffCommand(streams)));
    return commands;
  }

  private static ExitStatus noCommand(CommandLine line) {
    line.usage(line.getErr());
    return ExitStatus.FAULT;
  }

  private static IParameterExceptionHandler badCommandLine(Streams streams) {
    return (fault, arguments) -> {
      String name = fault.getCommandLine().getCommandSpec().qualifiedName();
      StringBuilder message = new StringBuilder(String.valueOf(fault.getMessage()));
      if (fault instanceof UnmatchedArgumentException unmatched
          && !unmatched.getSuggestions().isEmpty()) {
        message.append("; did you mean ").append(unmatched.getSuggestions().get(0)).append('?');
      } else if (fault instanceof MissingParameterException) {
        message.append("; see ").append(name).append(" --help");
      }
      streams.error(message.toString());
      return ExitStatus.FAULT.code();
    };
  }

  /** A fault of the user's is one line; so is a bug of ours, with its place. */
  private static IExecutionExceptionHandler failed(Streams streams) {
    return (fault, line, result) -> {
      streams.error(message(fault));
      return ExitStatus.FAULT.code();
    };
  }

  /** One line about what ended a run. */
  static String message(Exception fault) {
    if (fault instanceof FaultException
        || fault instanceof RuleException
        || fault instanceof ConfigException
        || fault instanceof BaselineException
        || fault instanceof LexiconException
        || fault instanceof TermFault) {
      return String.valueOf(fault.getMessage());
    }
    StackTraceElement[] trace = fault.getStackTrace();
    return "bilint itself failed: " + fault + (trace.length == 0 ? "" : " at " + trace[0]);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
