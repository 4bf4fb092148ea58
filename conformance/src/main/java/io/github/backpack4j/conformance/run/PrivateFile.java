package io.github.backpack4j.conformance.run;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Reads files that nobody but their owner may read or write. */
final class PrivateFile {
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private PrivateFile() {}

  /**
   * The bytes of a file whose mode is 0600 or stricter.
   *
   * <p>A link is followed once, to begin with; what it leads to is opened as no link, and has to be
   * the same file with the same mode before and after it was read, since Java cannot ask an open
   * file for its mode.
   *
   * @param limit the most bytes that it may have
   * @throws RunException if it cannot be read, is no file, is too large, or is open to others
   */
  static byte[] read(Path file, int limit) throws RunException {
    try {
      Path real = file.toRealPath();
      PosixFileAttributes before = attributes(real);
      require(file, before, limit);
      byte[] bytes;
      try (SeekableByteChannel open =
          Files.newByteChannel(real, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
        bytes = read(open, limit);
      }
      PosixFileAttributes after = attributes(real);
      if (before.fileKey() == null
          || !before.fileKey().equals(after.fileKey())
          || !before.permissions().equals(after.permissions())) {
        Arrays.fill(bytes, (byte) 0);
        throw RunException.configuration(file + " was exchanged while it was read");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw RunException.configuration(file + " cannot be read: there is no such file");
    } catch (FileSystemLoopException e) {
      throw RunException.configuration(file + " cannot be read: it is a link to itself");
    } catch (UnsupportedOperationException e) {
      throw RunException.configuration(
          file
              + " has no POSIX mode here, so nobody can tell who may read it;"
              + " give the key in the environment");
    } catch (IOException e) {
      throw RunException.configuration(
          file + " cannot be read: " + e.getClass().getSimpleName().replace("Exception", ""));
    }
  }

  private static PosixFileAttributes attributes(Path real) throws IOException {
    return Files.readAttributes(real, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  private static void require(Path file, PosixFileAttributes attributes, int limit)
      throws RunException {
    if (!attributes.isRegularFile()) {
      throw RunException.configuration(file + " is no regular file");
    }
    if (!OWNER.containsAll(attributes.permissions())) {
      throw RunException.configuration(
          "%s has mode %s: others than its owner may be able to use it; chmod 600 %s"
              .formatted(file, PosixFilePermissions.toString(attributes.permissions()), file));
    }
    if (attributes.size() > limit) {
      throw RunException.configuration(
          "%s has %d bytes, more than the %d of any key".formatted(file, attributes.size(), limit));
    }
  }

  private static byte[] read(SeekableByteChannel open, int limit) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(limit);
    while (bytes.hasRemaining() && open.read(bytes) >= 0) {
      // until the file or the buffer ends
    }
    byte[] read = Arrays.copyOf(bytes.array(), bytes.position());
    Arrays.fill(bytes.array(), (byte) 0);
    return read;
  }
}
