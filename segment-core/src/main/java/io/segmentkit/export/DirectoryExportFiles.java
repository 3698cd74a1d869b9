package io.segmentkit.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Exported files in a directory of their own, which nobody else writes to. A file is written beside its place, brought to
 * the disk, and moved there when it is complete. Should the machine stop in the middle, a hidden file is left, which {@link
 * #purge} deletes. The file system must be able to move files atomically, as all usual ones.
 */
public final class DirectoryExportFiles implements ExportFiles {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}");
    private static final Pattern PART = Pattern.compile("\\..+\\.part");

    private final Path directory;

    private DirectoryExportFiles(Path directory) {
        this.directory = directory;
    }

    /** Files in that directory, which is made when the first one is written. */
    public static DirectoryExportFiles in(Path directory) {
        return new DirectoryExportFiles(directory.toAbsolutePath().normalize());
    }

    @Override
    public void write(String name, Instant written, Content content) throws IOException {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("name must match " + NAME + ", found \"" + name + '"');
        }
        Files.createDirectories(directory);
        Path part = directory.resolve("." + UUID.randomUUID() + ".part");
        try {
            writePart(part, content);
            Files.setLastModifiedTime(part, FileTime.from(written));
            Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | RuntimeException | Error failed) {
            delete(part, failed);
            throw failed;
        }
    }

    private static void writePart(Path part, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream target = Channels.newOutputStream(channel);
            content.writeTo(target);
            target.flush();
            channel.force(true);
        }
    }

    private static void delete(Path part, Throwable failed) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            failed.addSuppressed(left);
        }
    }

    @Override
    public List<ExportFile> list() throws IOException {
        List<ExportFile> files = new ArrayList<>();
        for (Path path : paths(NAME)) {
            file(path).ifPresent(files::add);
        }
        files.sort(Comparator.comparing(ExportFile::name));
        return List.copyOf(files);
    }

    private static Optional<ExportFile> file(Path path) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            Instant written = attributes.lastModifiedTime().toInstant();
            return attributes.isRegularFile()
                    ? Optional.of(new ExportFile(path.getFileName().toString(), written, attributes.size()))
                    : Optional.empty();
        } catch (NoSuchFileException deletedInBetween) {
            return Optional.empty();
        }
    }

    private List<Path> paths(Pattern names) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(directory)) {
            return paths.filter(
                            path -> names.matcher(path.getFileName().toString()).matches())
                    .toList();
        }
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        Path path = NAME.matcher(name).matches() ? directory.resolve(name) : directory;
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.newInputStream(path));
        } catch (NoSuchFileException deletedInBetween) {
            return Optional.empty();
        }
    }

    @Override
    public long purge(Instant before) throws IOException {
        for (Path part : paths(PART)) {
            deleteIfBefore(part, before);
        }
        long count = 0;
        for (Path path : paths(NAME)) {
            count += deleteIfBefore(path, before) ? 1 : 0;
        }
        return count;
    }

    private static boolean deleteIfBefore(Path path, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(path).toInstant().isBefore(before) && Files.deleteIfExists(path);
        } catch (NoSuchFileException deletedInBetween) {
            return false;
        }
    }
}
