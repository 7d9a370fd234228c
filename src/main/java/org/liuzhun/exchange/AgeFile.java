package org.liuzhun.exchange;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;

/// The outer layer of a package: a file of the age format, version 1 (age-encryption.org/v1), for
/// X25519 recipients or a passphrase. It is always decrypted completely before anything is read
/// out of it.
public final class AgeFile {

  private static final byte[] START = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

  private AgeFile() {}

  /// Whether bytes begin as an age file does.
  static boolean isOne(byte[] bytes) {
    return bytes.length >= START.length
        && ByteBuffer.wrap(bytes, 0, START.length).equals(ByteBuffer.wrap(START));
  }

  /// Encrypts for recipients (`age1…`).
  static byte[] encrypt(byte[] plain, Collection<String> recipients) {
    try {
      return sealed(plain, writers(recipients));
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Encrypts with what somebody gave.
  ///
  /// @throws Trouble `trouble.exchange.no-key` when a recipient is none
  public static byte[] encrypt(byte[] plain, Lock lock) throws Trouble {
    try {
      return sealed(
          plain,
          switch (lock) {
            case Lock.Recipients(List<String> keys) -> writers(keys);
            case Lock.Passphrase(String words) -> List.of(new PassphraseStanza(words));
          });
    } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
      throw new Trouble(e, "trouble.exchange.no-key");
    }
  }

  private static List<RecipientStanzaWriter> writers(Collection<String> recipients)
      throws GeneralSecurityException {
    List<RecipientStanzaWriter> writers = new ArrayList<>();
    for (String recipient : recipients) {
      writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
    }
    return writers;
  }

  private static byte[] sealed(byte[] plain, List<RecipientStanzaWriter> writers)
      throws IOException, GeneralSecurityException {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream(plain.length + 1024);
    try (WritableByteChannel channel = new StandardEncryptingChannelFactory()
        .newEncryptingChannel(Channels.newChannel(sealed), writers)) {
      ByteBuffer left = ByteBuffer.wrap(plain);
      while (left.hasRemaining()) {
        channel.write(left);
      }
    }
    return sealed.toByteArray();
  }

  /// The whole of a file that is known to be small.
  ///
  /// @param most the largest that it may be when it is open, in bytes
  /// @throws Trouble `trouble.exchange.no-package`, `trouble.exchange.too-large`,
  ///     `trouble.exchange.not-for-us`, `trouble.exchange.wrong-words`,
  ///     `trouble.exchange.damaged`, `trouble.exchange.unreadable`
  public static byte[] plain(Path file, Key key, int most) throws Trouble {
    Parcel.checked(file);
    byte[] plain = decrypted(file, key, in -> in.readNBytes(most + 1));
    if (plain.length > most) {
      throw new Trouble("trouble.exchange.too-large", file.getFileName(), most >> 20);
    }
    return plain;
  }

  /// Whether what lies in a file, opened with this key, begins with this character. Nothing else is
  /// told of it, and nothing is believed.
  public static boolean begins(Path file, Key key, char first) {
    try {
      Parcel.checked(file);
      return decrypted(file, key, in -> in.read() == first);
    } catch (Trouble trouble) {
      return false;
    }
  }

  /// What is done with the decrypted bytes.
  interface Reading<T> {
    T of(InputStream plain) throws IOException, Trouble;
  }

  /// Decrypts with this laptop's key, twice: first to the end, so that nothing is read out of a
  /// file that is cut or changed; then piece by piece for the reader. Neither time does it lie in
  /// memory or on the disk as a whole.
  ///
  /// @throws Trouble `trouble.exchange.not-for-us`, `trouble.exchange.damaged`,
  ///     `trouble.exchange.unreadable`
  static <T> T decrypt(Path file, Identity identity, Reading<T> reading) throws Trouble {
    Key key = Key.of(identity);
    decrypted(file, key, plain -> plain.transferTo(OutputStream.nullOutputStream()));
    return decrypted(file, key, reading);
  }

  private static <T> T decrypted(Path file, Key key, Reading<T> reading) throws Trouble {
    try (FileChannel sealed = FileChannel.open(file, StandardOpenOption.READ)) {
      return decrypted(sealed, key, reading);
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", file);
    } catch (Trouble trouble) {
      if (trouble.key().equals("trouble.exchange.damaged")) {
        readable(file);
      }
      throw trouble;
    }
  }

  /// A stick that is pulled, or a sector that cannot be read, looks like a file that is cut off.
  private static void readable(Path file) throws Trouble {
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new Trouble(e, "trouble.exchange.unreadable", file);
    }
  }

  private static <T> T decrypted(FileChannel sealed, Key key, Reading<T> reading) throws Trouble {
    try {
      RecipientStanzaReader reader = switch (key) {
        case Key.Secret(String secret) ->
          X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(secret);
        case Key.Words(String passphrase) -> new PassphraseStanza(passphrase);
      };
      try (ReadableByteChannel channel =
          new StandardDecryptingChannelFactory().newDecryptingChannel(sealed, List.of(reader))) {
        return reading.of(new BufferedInputStream(Channels.newInputStream(channel), 1 << 16));
      }
    } catch (PassphraseStanza.Wrong e) {
      throw new Trouble(e, "trouble.exchange.wrong-words");
    } catch (UnsupportedRecipientStanzaException e) {
      throw new Trouble(e, "trouble.exchange.not-for-us");
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // The library reports hostile input with unchecked exceptions as well.
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }
}
