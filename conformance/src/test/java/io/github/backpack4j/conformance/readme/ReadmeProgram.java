package io.github.backpack4j.conformance.readme;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A Java program that stands in the README.
 *
 * @param name its class
 * @param source as it stands there
 */
record ReadmeProgram(String name, String source) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```java\n(.*?)^```");
  private static final Pattern CLASS = Pattern.compile("public class (\\w+)");

  /** All of them, in order. */
  static List<ReadmeProgram> all() throws IOException {
    Path readme = Path.of(System.getProperty("checkout"), "README.md");
    return BLOCK
        .matcher(Files.readString(readme))
        .results()
        .map(block -> block.group(1))
        .map(source -> new ReadmeProgram(nameOf(source), source))
        .toList();
  }

  private static String nameOf(String source) {
    Matcher matcher = CLASS.matcher(source);
    if (!matcher.find()) {
      throw new IllegalStateException("a Java block of the README declares no public class");
    }
    return matcher.group(1);
  }

  /** The same program, talking to {@code exchange} at the time of the fixtures. */
  ReadmeProgram against(URI exchange) {
    return with(url("baseUrl", exchange));
  }

  /** The same, with streams from another place. */
  ReadmeProgram against(URI exchange, URI streams) {
    return with(url("baseUrl", exchange) + url("streamUrl", streams));
  }

  private static String url(String setting, URI url) {
    return ".%s(java.net.URI.create(\"%s\"))".formatted(setting, url);
  }

  private ReadmeProgram with(String settings) {
    String builder =
        "BackpackClient.builder().clock(java.time.Clock.fixed("
            + "java.time.Instant.ofEpochMilli(1700000000000L), java.time.ZoneOffset.UTC))"
            + settings;
    String moved =
        source
            .replace("BackpackClient.create()", "BackpackClient.builder().build()")
            .replace("BackpackClient.builder()", builder);
    if (moved.equals(source)) {
      throw new IllegalStateException(name + " makes no client");
    }
    return new ReadmeProgram(name, moved);
  }

  /** Compiles it into {@code folder}; returns what the compiler said. */
  String compile(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".java"), source);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path"), "-Xlint");
      compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(file)).call();
    }
    return said.toString();
  }

  /** Runs it, compiled before, in a process of its own; returns what it printed. */
  String run(Path folder, String signingKey) throws IOException, InterruptedException {
    return ended(start(folder, signingKey), "");
  }

  /** The same; once it has printed {@code text}, whatever waits for a key is given one. */
  String runUntil(String text, Path folder, String signingKey)
      throws IOException, InterruptedException {
    Process running = start(folder, signingKey);
    // It may never print it, and would wait for its key for ever.
    CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES).execute(running::destroyForcibly);
    StringBuilder printed = new StringBuilder();
    int next = 0;
    while (next >= 0 && printed.indexOf(text) < 0) {
      next = running.getInputStream().read();
      if (next >= 0) {
        printed.append((char) next); // it prints nothing but ASCII
      }
    }
    running.getOutputStream().write('\n');
    running.getOutputStream().close();
    return ended(running, printed.toString());
  }

  private static String ended(Process running, String before)
      throws IOException, InterruptedException {
    String printed =
        before + new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = running.waitFor();
    return status == 0 ? printed : printed + "exit status " + status + "\n";
  }

  private Process start(Path folder, String signingKey) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = folder + File.pathSeparator + System.getProperty("java.class.path");
    ProcessBuilder process = new ProcessBuilder(java, "-Xshare:auto", "-cp", classPath, name);
    process.environment().put("BACKPACK_SIGNING_KEY", signingKey);
    process.redirectErrorStream(true);
    return process.start();
  }
}
