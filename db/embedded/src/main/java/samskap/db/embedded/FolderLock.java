package samskap.db.embedded;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a second Samskap out of a data folder. The operating system drops the lock with the process, however that ends. */
final class FolderLock {

    // Closing any channel of a file drops all locks this process has on it, so a second claim must not even open the file.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();
    private static final String US = Long.toString(ProcessHandle.current().pid());

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static FolderLock claim(DataFolder folder) {
        if (!HELD.add(folder.lock())) throw EmbeddedDatabaseUnavailable.inUse(folder, US);
        try {
            return new FolderLock(folder.lock(), locked(folder));
        } catch (EmbeddedDatabaseUnavailable e) {
            HELD.remove(folder.lock());
            throw e;
        }
    }

    private static FileChannel locked(DataFolder folder) {
        try {
            var channel = FileChannel.open(folder.lock(), CREATE, READ, WRITE);
            if (channel.tryLock() == null) throw inUse(folder, channel);
            channel.truncate(0).write(ByteBuffer.wrap((US + "\n").getBytes(US_ASCII)));
            return channel;
        } catch (IOException e) {
            throw EmbeddedDatabaseUnavailable.notWritable(folder, e);
        }
    }

    private static EmbeddedDatabaseUnavailable inUse(DataFolder folder, FileChannel channel) throws IOException {
        try (channel) {
            return EmbeddedDatabaseUnavailable.inUse(folder, ownerIn(channel));
        }
    }

    private static String ownerIn(FileChannel channel) throws IOException {
        var content = ByteBuffer.allocate(32);
        channel.read(content);
        return new String(content.array(), 0, content.position(), US_ASCII).strip();
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD.remove(file);
        }
    }
}
