package org.liuzhun.store.disk;

import static org.liuzhun.store.disk.ObservedPath.real;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Does what is asked with the real files, and tells the disk.
final class ObservedProvider extends FileSystemProvider {

  private final ObservedDisk disk;
  private final FileSystemProvider provider;

  ObservedProvider(ObservedDisk disk, FileSystemProvider provider) {
    this.disk = disk;
    this.provider = provider;
  }

  @Override
  public String getScheme() {
    return "observed";
  }

  @Override
  public FileChannel newFileChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    boolean writes =
        options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
    if (writes) {
      disk.askWrite(real(path));
    }
    disk.askRead(real(path));
    FileChannel channel = provider.newFileChannel(real(path), options, attributes);
    boolean synced =
        options.contains(StandardOpenOption.SYNC) || options.contains(StandardOpenOption.DSYNC);
    FileChannel opened = disk.opened(real(path), channel, synced);
    if (writes && options.contains(StandardOpenOption.TRUNCATE_EXISTING)) {
      opened.truncate(0);
    }
    return opened;
  }

  @Override
  public SeekableByteChannel newByteChannel(
      Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
      throws IOException {
    return newFileChannel(path, options, attributes);
  }

  @Override
  public DirectoryStream<Path> newDirectoryStream(
      Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
    ObservedFileSystem system = ((ObservedPath) folder).system();
    disk.askRead(real(folder));
    List<Path> inside = new ArrayList<>();
    try (DirectoryStream<Path> stream = provider.newDirectoryStream(real(folder), _ -> true)) {
      for (Path path : stream) {
        Path observed = new ObservedPath(system, path);
        if (filter.accept(observed)) {
          inside.add(observed);
        }
      }
    }
    return new Listing(inside);
  }

  private record Listing(List<Path> inside) implements DirectoryStream<Path> {
    @Override
    public Iterator<Path> iterator() {
      return inside.iterator();
    }

    @Override
    public void close() {}
  }

  @Override
  public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
    disk.askWrite(real(folder));
    provider.createDirectory(real(folder), attributes);
    disk.folder(real(folder));
  }

  @Override
  public void delete(Path path) throws IOException {
    disk.askWrite(real(path));
    provider.delete(real(path));
    disk.deleted(real(path));
  }

  @Override
  public void copy(Path from, Path to, CopyOption... options) throws IOException {
    disk.askWrite(real(to));
    provider.copy(real(from), real(to), options);
    disk.copied(real(to));
  }

  @Override
  public void move(Path from, Path to, CopyOption... options) throws IOException {
    disk.askWrite(real(to));
    provider.move(real(from), real(to), options);
    disk.moved(real(from), real(to));
  }

  @Override
  public boolean isSameFile(Path one, Path other) throws IOException {
    return provider.isSameFile(real(one), real(other));
  }

  @Override
  public boolean isHidden(Path path) throws IOException {
    return provider.isHidden(real(path));
  }

  @Override
  public FileStore getFileStore(Path path) throws IOException {
    return provider.getFileStore(real(path));
  }

  @Override
  public void checkAccess(Path path, AccessMode... modes) throws IOException {
    disk.askRead(real(path));
    provider.checkAccess(real(path), modes);
  }

  @Override
  public <V extends FileAttributeView> @Nullable V getFileAttributeView(
      Path path, Class<V> type, LinkOption... options) {
    return provider.getFileAttributeView(real(path), type, options);
  }

  @Override
  public <A extends BasicFileAttributes> A readAttributes(
      Path path, Class<A> type, LinkOption... options) throws IOException {
    disk.askRead(real(path));
    return provider.readAttributes(real(path), type, options);
  }

  @Override
  public Map<String, Object> readAttributes(Path path, String names, LinkOption... options)
      throws IOException {
    return provider.readAttributes(real(path), names, options);
  }

  @Override
  public void setAttribute(Path path, String name, Object value, LinkOption... options)
      throws IOException {
    provider.setAttribute(real(path), name, value, options);
  }

  @Override
  public FileSystem newFileSystem(URI uri, Map<String, ?> settings) {
    throw new UnsupportedOperationException("not asked for by the store");
  }

  @Override
  public FileSystem getFileSystem(URI uri) {
    throw new UnsupportedOperationException("not asked for by the store");
  }

  @Override
  public Path getPath(URI uri) {
    throw new UnsupportedOperationException("not asked for by the store");
  }
}
