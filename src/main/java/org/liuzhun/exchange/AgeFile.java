package org.liuzhun.exchange;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.liuzhun.store.keys.Identity;
import org.liuzhun.text.Trouble;

/// The outer layer of a package: a file of the age format, version 1 (age-encryption.org/v1), for
/// X25519 recipients. It is always decrypted completely before anything is read out of it.
final class AgeFile {

  private static final byte[] START = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);

  private AgeFile() {}

  /// Whether bytes begin as an age file does.
  static boolean isOne(byte[] bytes) {
    return bytes.length >= START.length
        && ByteBuffer.wrap(bytes, 0, START.length).equals(ByteBuffer.wrap(START));
  }

  /// Encrypts for recipients (`age1…`).
  static byte[] encrypt(byte[] plain, Collection<String> recipients) {
    ByteArrayOutputStream sealed = new ByteArrayOutputStream(plain.length + 1024);
    try {
      List<RecipientStanzaWriter> writers = new ArrayList<>();
      for (String recipient : recipients) {
        writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient));
      }
      try (WritableByteChannel channel = new StandardEncryptingChannelFactory()
          .newEncryptingChannel(Channels.newChannel(sealed), writers)) {
        ByteBuffer left = ByteBuffer.wrap(plain);
        while (left.hasRemaining()) {
          channel.write(left);
        }
      }
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    return sealed.toByteArray();
  }

  /// Decrypts with this laptop's key.
  ///
  /// @throws Trouble `trouble.exchange.not-for-us`, `trouble.exchange.damaged`
  static byte[] decrypt(byte[] sealed, Identity identity) throws Trouble {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(sealed.length);
    try {
      RecipientStanzaReader reader =
          X25519RecipientStanzaReaderFactory.newRecipientStanzaReader(AgeKeys.secret(identity));
      try (ReadableByteChannel channel = new StandardDecryptingChannelFactory()
          .newDecryptingChannel(
              Channels.newChannel(new ByteArrayInputStream(sealed)), List.of(reader))) {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        while (channel.read(buffer) >= 0) {
          plain.write(buffer.array(), 0, buffer.position());
          buffer.clear();
        }
      }
      return plain.toByteArray();
    } catch (UnsupportedRecipientStanzaException e) {
      throw new Trouble(e, "trouble.exchange.not-for-us");
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      // The library reports hostile input with unchecked exceptions as well.
      throw new Trouble(e, "trouble.exchange.damaged");
    }
  }
}
