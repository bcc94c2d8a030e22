package org.dutygraph.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Opens files of one kind. */
@FunctionalInterface
interface Door {

    /**
     * The lines of a file.
     *
     * @throws IOException or any exception of the library that reads it, where the file is not as its format has it
     */
    List<FormLine> lines(byte[] content) throws IOException;

    /** The door for this content; empty where it is text or of a kind that is not read. */
    static Optional<Door> of(byte[] content) {
        return switch (FileMagic.valueOf(content)) {
            case OOXML -> ofZip(content);
            case OLE2 -> ofCompound(content);
            case PDF -> Optional.of(kept(new PdfDoor()));
            case PNG, JPEG, TIFF, GIF, BMP -> Optional.of(kept(new PictureDoor()));
            default -> Optional.empty();
        };
    }

    /** The same door, which opens a file once. */
    private static Door kept(Door door) {
        return content -> {
            Optional<List<FormLine>> known = KeptForms.of(content);
            List<FormLine> lines = known.isPresent() ? known.get() : door.lines(content);
            if (known.isEmpty()) {
                KeptForms.keep(content, lines);
            }
            return lines;
        };
    }

    private static Optional<Door> ofZip(byte[] content) {
        try (ZipFile zip = ZipDirectory.open(new SeekableInMemoryByteChannel(content))) {
            if (zip.getEntry(WordDoor.PART) != null) {
                return Optional.of(new WordDoor());
            }
            return zip.getEntry(SheetDoor.PART) != null ? Optional.of(new SheetDoor()) : ofArchive(content);
        } catch (IOException | IllegalArgumentException e) {
            return Optional.of(broken -> {
                throw e instanceof RefusedException refused ? refused : new IOException(e);
            });
        }
    }

    /** What is in an archive is taken for documents before it comes here. */
    private static Optional<Door> ofArchive(byte[] content) throws IOException {
        Optional<Archive> archive = Archive.of(content);
        if (archive.isEmpty()) {
            return Optional.empty();
        }
        archive.get().close();
        return Optional.of(nested -> {
            throw new RefusedException(Refusal.NESTED_ARCHIVE);
        });
    }

    private static Optional<Door> ofCompound(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntry("EncryptedPackage")) {
                return Optional.of(locked -> {
                    throw new EncryptedDocumentException("EncryptedPackage");
                });
            }
            if (root.hasEntry("WordDocument")) {
                return Optional.of(new OldWordDoor());
            }
            return root.hasEntry("Workbook") || root.hasEntry("Book") ? Optional.of(new SheetDoor()) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.of(broken -> {
                throw new IOException(e);
            });
        }
    }

    /** Its table form, or why there is none. */
    default Opened open(byte[] content) {
        try {
            return Form.of(lines(content));
        } catch (RefusedException e) {
            return e.refused();
        } catch (ScannedPagesException e) {
            return Refused.because(Refusal.SCANNED_FILE, Integer.toString(e.pages()));
        } catch (EncryptedDocumentException | InvalidPasswordException e) {
            return Refused.because(Refusal.LOCKED_FILE);
        } catch (IOException | RuntimeException e) {
            return Broken.refused(content, e);
        }
    }
}
