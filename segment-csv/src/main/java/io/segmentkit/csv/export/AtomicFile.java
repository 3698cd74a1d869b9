package io.segmentkit.csv.export;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that comes into being whole: written beside its place and moved there, or not at all. */
final class AtomicFile {
    private final Opener opener;

    AtomicFile(Opener opener) {
        this.opener = opener;
    }

    /** Opens a file that does not exist yet. */
    interface Opener {
        SeekableByteChannel open(Path path) throws IOException;
    }

    /** Writes a file. */
    interface Writing<R> {
        R to(SeekableByteChannel channel) throws IOException;
    }

    /** Files of the file system that their path is of. */
    static AtomicFile ofFileSystem() {
        return new AtomicFile(
                path -> Files.newByteChannel(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));
    }

    <R> R write(Path target, Writing<R> writing) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException("target must be a file in a folder: " + target);
        }
        Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            R result = writeTemporary(temporary, writing);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            return result;
        } catch (IOException | RuntimeException | Error e) {
            delete(temporary, e);
            throw e;
        }
    }

    private <R> R writeTemporary(Path temporary, Writing<R> writing) throws IOException {
        try (SeekableByteChannel channel = opener.open(temporary)) {
            R result = writing.to(channel);
            if (channel instanceof FileChannel file) {
                file.force(true);
            }
            return result;
        }
    }

    private static void delete(Path temporary, Throwable failure) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }
}
