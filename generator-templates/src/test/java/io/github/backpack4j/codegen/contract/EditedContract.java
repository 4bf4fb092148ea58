package io.github.backpack4j.codegen.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.backpack4j.codegen.rules.SpecRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the small contract of the tests, to break one thing in. */
public final class EditedContract {

  private static final Path ORDERS = Path.of("src/test/resources/contracts/orders");

  private final Path folder;

  /**
   * Copies the contract.
   *
   * @param temporary where to put its folder, which is called {@code specs}
   */
  public EditedContract(Path temporary) {
    folder = temporary.resolve("specs");
    try (Stream<Path> files = Files.walk(ORDERS)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(ORDERS.relativize(file).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces the first occurrence of {@code before}, which has to be there. */
  public EditedContract replace(String file, String before, String after) {
    String text = read(file);
    int start = text.indexOf(before);
    assertThat(start).as("\"%s\" in %s", before, file).isNotNegative();
    return write(file, text.substring(0, start) + after + text.substring(start + before.length()));
  }

  /** Replaces every occurrence of {@code before}. */
  public EditedContract replaceAll(String file, String before, String after) {
    return write(file, read(file).replace(before, after));
  }

  /** Adds {@code text} to the end of a file. */
  public EditedContract append(String file, String text) {
    return write(file, read(file) + text);
  }

  /** Where a file of the copy is. */
  public Path file(String file) {
    return folder.resolve(file);
  }

  /** Loads the OpenAPI document. */
  public Contract openApi() {
    return Contract.load(file("openapi.yaml"));
  }

  /** Loads the AsyncAPI document. */
  public Contract asyncApi() {
    return Contract.load(file("asyncapi.yaml"));
  }

  /** What the loader or, when it found nothing, the rules have to say, a line for each problem. */
  public List<String> problems() {
    try {
      return SpecRules.check(openApi(), asyncApi()).stream().map(Problem::toString).toList();
    } catch (ContractException e) {
      return e.getMessage().lines().toList();
    }
  }

  private String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file anew. */
  public EditedContract write(String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }
}
