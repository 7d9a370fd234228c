package org.liuzhun.cli;

import java.io.PrintStream;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the command line speaks with.
///
/// @param out standard output: what was asked for
/// @param err standard error: what people should know besides
/// @param environment the environment variables
/// @param ask asks a person for a secret after showing the prompt; null when nobody can be asked
public record Terminal(
    PrintStream out,
    PrintStream err,
    Map<String, String> environment,
    Function<String, char @Nullable []> ask) {}
