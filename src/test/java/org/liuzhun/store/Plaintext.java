package org.liuzhun.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.liuzhun.store.keys.Credentials;
import org.liuzhun.store.keys.KeyRing;
import org.liuzhun.store.keys.Keys;
import org.liuzhun.store.keys.Sealing;
import org.liuzhun.store.projection.DecryptedFile;

/// What somebody with the keys can read in a workbook's folder: every file, decrypted and unpacked.
final class Plaintext {

  private final Keys keys;
  private final Path aside;
  private final List<String> found = new ArrayList<>();
  private final String wanted;

  private Plaintext(Keys keys, Path aside, String wanted) {
    this.keys = keys;
    this.aside = aside;
    this.wanted = wanted;
  }

  /// The files of a closed demonstration workbook in which the text can be read.
  ///
  /// @param aside an empty folder for copies
  static List<String> holding(String wanted, Path workbook, Path aside) throws Exception {
    return holding(wanted, workbook, Credentials.demonstration(), aside);
  }

  /// The files of a closed workbook in which the text can be read.
  static List<String> holding(String wanted, Path workbook, Credentials credentials, Path aside)
      throws Exception {
    Keys keys = new KeyRing(workbook).open(credentials);
    Plaintext plaintext = new Plaintext(keys, aside, wanted);
    try (Stream<Path> files = Files.walk(workbook)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = workbook.relativize(file).toString().replace('\\', '/');
        plaintext.look(name, Files.readAllBytes(file));
      }
    }
    return plaintext.found;
  }

  private void look(String name, byte[] bytes) throws Exception {
    if (name.endsWith(".segment")) {
      byte[] deflated = Sealing.open(
              keys.segments(), bytes, "segment".getBytes(StandardCharsets.UTF_8))
          .orElseThrow();
      search(name, new InflaterInputStream(new ByteArrayInputStream(deflated)).readAllBytes());
    } else if (name.endsWith(".mv.db")) {
      search(name, database(bytes));
    } else if (name.endsWith(".lzbackup")) {
      zip(name, bytes);
    } else if (name.endsWith(".journal") && bytes.length > 44) {
      throw new IllegalStateException("a journal in a closed workbook: " + name);
    } else {
      search(name, bytes);
    }
  }

  private byte[] database(byte[] bytes) throws IOException {
    Path copy = aside.resolve("copy.mv.db");
    Files.write(copy, bytes);
    return DecryptedFile.read(copy, keys);
  }

  private void zip(String name, byte[] bytes) throws Exception {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        look(name + "!" + entry.getName(), zip.readAllBytes());
      }
    }
  }

  private void search(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    boolean there = Stream.of(
            wanted.getBytes(StandardCharsets.UTF_8),
            wanted.getBytes(StandardCharsets.UTF_16BE),
            DecryptedFile.text(wanted))
        .anyMatch(form -> text.contains(new String(form, StandardCharsets.ISO_8859_1)));
    if (there) {
      found.add(name);
    }
  }
}
