package org.dutygraph.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.FileMagic;

/**
 * A ZIP file of documents. Nothing in it is unpacked until it is asked for, and nothing of it is ever written: an entry's path is
 * a name, without what could lead elsewhere.
 */
public final class Archive implements AutoCloseable {

    static final int MOST_ENTRIES = 5_000;

    private static final int MOST_GIGABYTES = 2;
    /** No document shrinks to less, but for small ones and what is made to swell. */
    private static final int MOST_RATIO = 100;

    private static final int SMALL = 4 << 20;

    /** What one document's own file has in it: Office Open XML, OpenDocument and EPUB, OFD, a program. */
    private static final Set<String> OF_ONE_DOCUMENT =
            Set.of("[content_types].xml", WordDoor.PART, SheetDoor.PART, "mimetype", "ofd.xml", "meta-inf/manifest.mf");

    private final ZipFile file;
    private final Map<String, List<ZipArchiveEntry>> entries = new TreeMap<>();

    private Archive(ZipFile file) {
        this.file = file;
        for (ZipArchiveEntry entry : Collections.list(file.getEntries())) {
            if (!entry.isDirectory()) {
                entries.computeIfAbsent(EntryName.of(entry), any -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /**
     * Opens a file; empty where it is none of this form, or is a document itself, or is cut.
     *
     * @throws RefusedException where there is more in it than in any archive of documents
     * @throws IOException where it cannot be read
     */
    public static Optional<Archive> in(Path path) throws IOException {
        return FileMagic.valueOf(path.toFile()) == FileMagic.OOXML ? opened(FileChannel.open(path)) : Optional.empty();
    }

    /** The same of a file's content. */
    public static Optional<Archive> of(byte[] content) throws IOException {
        return FileMagic.valueOf(content) == FileMagic.OOXML
                ? opened(new SeekableInMemoryByteChannel(content))
                : Optional.empty();
    }

    private static Optional<Archive> opened(SeekableByteChannel channel) throws IOException {
        Archive archive;
        try {
            archive = new Archive(ZipDirectory.open(channel));
        } catch (RefusedException e) {
            channel.close();
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            channel.close();
            return Optional.empty();
        }
        if (archive.isOneDocument()) {
            archive.close();
            return Optional.empty();
        }
        if (archive.isVast()) {
            archive.close();
            throw vast();
        }
        return Optional.of(archive);
    }

    static RefusedException vast() {
        return new RefusedException(
                Refusal.VAST_ARCHIVE, Integer.toString(MOST_ENTRIES), Integer.toString(MOST_GIGABYTES));
    }

    private boolean isOneDocument() {
        return entries.keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(OF_ONE_DOCUMENT::contains);
    }

    private boolean isVast() {
        long bytes = entries.values().stream()
                .flatMap(List::stream)
                .mapToLong(ZipArchiveEntry::getSize)
                .sum();
        return entries.size() > MOST_ENTRIES || bytes > (long) MOST_GIGABYTES << 30;
    }

    /** The paths of what is in it, with slashes, in order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /**
     * What is in it under a name; several threads may ask.
     *
     * @throws RefusedException where that has a password, is damaged, or is more than a document
     */
    public synchronized byte[] read(String name) throws RefusedException {
        List<ZipArchiveEntry> named = entries.getOrDefault(name, List.of());
        if (named.size() != 1) {
            throw new RefusedException(Refusal.BROKEN_FILE, Broken.ENTRY_TWICE, Integer.toString(named.size()));
        }
        ZipArchiveEntry entry = named.get(0);
        refuseUnread(entry);
        try (InputStream in = file.getInputStream(entry)) {
            byte[] content = in.readNBytes((int) entry.getSize() + 1);
            if (content.length > entry.getSize()) {
                throw new RefusedException(Refusal.SWELLING_FILE);
            }
            CRC32 sum = new CRC32();
            sum.update(content);
            if (content.length < entry.getSize() || sum.getValue() != entry.getCrc()) {
                throw new RefusedException(Refusal.BROKEN_FILE, Broken.ENTRY);
            }
            return content;
        } catch (RefusedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new RefusedException(Broken.refused(Broken.ENTRY, e));
        }
    }

    private void refuseUnread(ZipArchiveEntry entry) throws RefusedException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedException(Refusal.LOCKED_FILE);
        }
        if (!file.canReadEntryData(entry)) {
            throw new RefusedException(Refusal.BROKEN_FILE, Broken.ENTRY_METHOD);
        }
        Opened.requireOpenable(entry.getSize());
        if (entry.getSize() > SMALL && entry.getSize() / MOST_RATIO > entry.getCompressedSize()) {
            throw new RefusedException(Refusal.SWELLING_FILE);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
