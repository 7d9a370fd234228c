package org.liuzhun.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.liuzhun.store.Delivery;
import org.liuzhun.store.disk.Hash;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.store.trust.SignedText;
import org.liuzhun.store.trust.Trust;
import org.liuzhun.text.Trouble;

/// An opened package (交换包): its manifest and what it carries, with all hashes checked. Photographs
/// are left in the file until they are asked for. Whether its sender belongs is checked against the
/// list of laptops.
final class Parcel {

  /// Larger files are refused unread; sending makes several.
  static final long LARGEST = 1L << 26;

  /// The most that segments may come to, in bytes: they are in memory together.
  private static final long HELD = 1L << 26;

  private final Path file;
  private final Identity identity;
  private final Manifest manifest;
  private final SignedText signed;
  private final Map<String, byte[]> entries;

  private Parcel(
      Path file,
      Identity identity,
      Manifest manifest,
      SignedText signed,
      Map<String, byte[]> entries) {
    this.file = file;
    this.identity = identity;
    this.manifest = manifest;
    this.signed = signed;
    this.entries = entries;
  }

  /// Refuses a file that is too large or does not begin as packages do.
  ///
  /// @return its size in bytes
  /// @throws Trouble `trouble.exchange.no-package`, `trouble.exchange.too-large`,
  ///     `trouble.exchange.unreadable`
  static long checked(Path file) throws Trouble {
    try {
      long size = Files.size(file);
      if (size > LARGEST) {
        throw new Trouble("trouble.exchange.too-large", file.getFileName(), LARGEST >> 20);
      }
      if (!Envelope.begins(file)) {
        throw new Trouble("trouble.exchange.no-package", file.getFileName());
      }
      return size;
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", file);
    }
  }

  /// Opens a file, whatever its name.
  ///
  /// @throws Trouble `trouble.exchange.no-package`, `trouble.exchange.too-large`,
  ///     `trouble.exchange.not-for-us`, `trouble.exchange.damaged`, `trouble.exchange.newer`,
  ///     `trouble.exchange.unreadable`
  static Parcel open(Path file, Identity identity) throws Trouble {
    long size = checked(file);
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Map<String, String> hashes = new TreeMap<>();
    AgeFile.decrypt(file, identity, plain -> {
      Held held = new Held(entries, hashes);
      Archive.read(plain, size, held);
      return held;
    });
    byte[] text = entries.remove(Archive.MANIFEST);
    byte[] signature = entries.remove(Archive.SIGNATURE);
    if (text == null || signature == null || !entries.containsKey(Archive.LAPTOPS)) {
      throw new Trouble("trouble.exchange.damaged");
    }
    SignedText signed = new SignedText(text(text), text(signature).strip());
    Manifest manifest = Manifest.read(signed.text());
    hashes.keySet().removeAll(Set.of(Archive.MANIFEST, Archive.SIGNATURE));
    if (!hashes.equals(manifest.entries()) || !manifest.recipients().contains(identity.device())) {
      throw new Trouble("trouble.exchange.damaged");
    }
    return new Parcel(file, identity, manifest, signed, entries);
  }

  /// The format that a program must know to read the file.
  ///
  /// @throws Trouble as [#open]
  static int reader(Path file, Identity identity) throws Trouble {
    return AgeFile.decrypt(file, identity, plain -> Manifest.reader(text(Archive.manifest(plain))));
  }

  /// Keeps everything but photographs, up to a size.
  private static final class Held implements Archive.Reader {

    private final Map<String, byte[]> entries;
    private final Map<String, String> hashes;
    private long left = HELD;

    Held(Map<String, byte[]> entries, Map<String, String> hashes) {
      this.entries = entries;
      this.hashes = hashes;
    }

    @Override
    public void read(String name, byte[] content) throws Trouble {
      hashes.put(name, Hash.hex(content));
      if (name.equals(Archive.MANIFEST)) {
        // It comes first: what follows in a later program's package has names unknown here.
        Manifest.read(text(content));
      }
      if (!name.startsWith(Archive.PHOTOS)) {
        left -= content.length;
        if (left < 0) {
          throw new Trouble("trouble.exchange.damaged");
        }
        entries.put(name, content);
      }
    }
  }

  /// The SHA-256 of the photographs that it carries.
  Set<String> photographs() {
    return manifest.entries().keySet().stream()
        .filter(name -> name.startsWith(Archive.PHOTOS))
        .map(name -> name.substring(Archive.PHOTOS.length()))
        .collect(Collectors.toSet());
  }

  /// Reads photographs, one after the other.
  ///
  /// @param wanted their SHA-256
  /// @throws Trouble when the file is no longer what it was, and what the reader throws
  void photographs(Set<String> wanted, Archive.Reader reader) throws Trouble {
    if (Collections.disjoint(wanted, photographs())) {
      return;
    }
    long size = checked(file);
    AgeFile.decrypt(file, identity, plain -> {
      Archive.read(plain, size, (name, content) -> {
        String hash = name.substring(name.indexOf('/') + 1);
        if (name.startsWith(Archive.PHOTOS)
            && wanted.contains(hash)
            && Hash.hex(content).equals(hash)) {
          reader.read(hash, content);
        }
      });
      return wanted;
    });
  }

  /// Seals a package.
  ///
  /// @param entries what it carries, by name; the manifest's hashes are made here
  static byte[] seal(
      Manifest plan, Map<String, byte[]> entries, Identity sender, List<String> recipients) {
    Map<String, String> hashes = new TreeMap<>();
    entries.forEach((name, content) -> hashes.put(name, Hash.hex(content)));
    Manifest manifest = new Manifest(
        plan.id(),
        plan.space(),
        plan.root(),
        plan.village(),
        plan.sender(),
        plan.recipients(),
        plan.part(),
        plan.parts(),
        plan.made(),
        hashes);
    SignedText signed = SignedText.sign(sender, manifest.json());
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put(Archive.MANIFEST, signed.text().getBytes(StandardCharsets.UTF_8));
    all.put(Archive.SIGNATURE, (signed.signature() + "\n").getBytes(StandardCharsets.UTF_8));
    all.putAll(entries);
    return AgeFile.encrypt(Archive.write(all), recipients);
  }

  Manifest manifest() {
    return manifest;
  }

  /// The signed texts that it carries.
  ///
  /// @throws Trouble `trouble.exchange.damaged`
  List<SignedText> texts() throws Trouble {
    try {
      return text(entries.getOrDefault(Archive.LAPTOPS, new byte[0]))
          .lines()
          .map(SignedText::read)
          .toList();
    } catch (IllegalArgumentException e) {
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }

  /// What it hands over.
  ///
  /// @throws Trouble `trouble.exchange.damaged`
  Delivery delivery() throws Trouble {
    List<byte[]> segments = entries.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(Archive.SEGMENTS))
        .map(Map.Entry::getValue)
        .toList();
    return new Delivery(manifest.sender(), texts(), segments);
  }

  /// Refuses a package of another village, or one that its sender has not signed.
  ///
  /// @throws Trouble `trouble.exchange.other-village`, `trouble.exchange.unknown-sender`,
  ///     `trouble.store.too-many-unsigned`
  void check(UUID space, Trust trust) throws Trouble {
    if (!manifest.space().equals(space)) {
      throw new Trouble("trouble.exchange.other-village", manifest.village());
    }
    boolean sent = trust
        .received(texts())
        .member(manifest.sender())
        .filter(member -> signed.isSignedBy(member.certificate().signs()))
        .isPresent();
    if (!sent) {
      throw new Trouble("trouble.exchange.unknown-sender");
    }
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
