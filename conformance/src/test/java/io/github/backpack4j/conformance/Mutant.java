package io.github.backpack4j.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The project's classes once more, one of them compiled from a changed source.
 *
 * <p>All classes of the project are defined anew by one loader, so that the changed one is in the
 * same packages as the others; libraries are shared.
 */
final class Mutant extends ClassLoader {
  private static final String OURS = "io.github.backpack4j.";

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
  // One for all, since it keeps the libraries open.
  private static final StandardJavaFileManager FILES =
      COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);

  private final Map<String, byte[]> compiled;

  private Mutant(Map<String, byte[]> compiled) {
    super(Mutant.class.getClassLoader());
    this.compiled = compiled;
  }

  /**
   * Compiles a source with one change.
   *
   * @param source the source file
   * @param from what is changed, which stands there once; empty for a copy
   * @param to what stands there instead
   * @throws AssertionError if {@code from} is not found once, or the result is no Java
   */
  static Mutant of(Path source, String from, String to) {
    String text = read(source);
    if (!from.isEmpty()) {
      int at = text.indexOf(from);
      if (at < 0) {
        throw new AssertionError(source + ": nothing to mutate, since this is not found: " + from);
      }
      if (text.indexOf(from, at + 1) >= 0) {
        throw new AssertionError(
            source + ": unclear what to mutate, since this is found twice: " + from);
      }
    }
    return new Mutant(compile(source, from.isEmpty() ? text : text.replace(from, to)));
  }

  private static String read(Path source) {
    try {
      return Files.readString(source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> compile(Path source, String text) {
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    StringWriter messages = new StringWriter();
    JavaFileManager files =
        new ForwardingJavaFileManager<>(FILES) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + name), kind) {
              @Override
              public OutputStream openOutputStream() {
                return classes.computeIfAbsent(name, n -> new ByteArrayOutputStream());
              }
            };
          }
        };
    JavaFileObject unit =
        new SimpleJavaFileObject(
            URI.create("memory:///" + source.getFileName()), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
          }
        };
    List<String> options =
        List.of(
            "-proc:none",
            "-Xlint:none",
            "-classpath",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    if (!COMPILER.getTask(messages, files, null, options, null, List.of(unit)).call()) {
      throw new AssertionError(source + ": the mutation does not compile:\n" + messages);
    }
    Map<String, byte[]> bytes = new HashMap<>();
    classes.forEach((name, out) -> bytes.put(name, out.toByteArray()));
    return bytes;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? findClass(name) : loaded;
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = compiled.get(name);
    if (bytes == null) {
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        bytes = in.readAllBytes();
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
    return defineClass(name, bytes, 0, bytes.length);
  }

  /** A new object of a class of ours, made of the mutant's own class of that name. */
  <T> T make(Class<T> type, String name) {
    try {
      return type.cast(loadClass(name).getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(name, e);
    }
  }
}
