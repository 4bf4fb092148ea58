package io.github.backpack4j.conformance.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What a file system says, in words; its exceptions say little more than the path. */
final class FileTrouble {
  private FileTrouble() {}

  static String words(IOException e) {
    if (!(e instanceof FileSystemException trouble)) {
      return e.getMessage() == null ? e.toString() : e.getMessage();
    }
    String what;
    if (e instanceof NoSuchFileException) {
      what = "there is no such file";
    } else if (e instanceof FileAlreadyExistsException) {
      what = "a file, where a folder has to be";
    } else if (e instanceof AccessDeniedException) {
      what = "access is denied";
    } else {
      what = trouble.getReason() == null ? "cannot be read or written" : trouble.getReason();
    }
    return trouble.getFile() + ": " + what;
  }
}
