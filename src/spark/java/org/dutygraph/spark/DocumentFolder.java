package org.dutygraph.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.dutygraph.form.Opened;
import org.dutygraph.load.ListFacts;

/**
 * The folder of the documents, wherever Hadoop finds one. Files are listed and opened here and not by a data source of Spark's: those pass
 * over names that begin with a low line, and one file that cannot be opened ends the job.
 */
final class DocumentFolder {

    private DocumentFolder() {}

    /** The documents in it and below it, in the order of their names. */
    static List<FolderFile> files(Path given, Configuration configuration) throws IOException {
        FileSystem system = given.getFileSystem(configuration);
        Path folder = system.resolvePath(given);
        String prefix = folder.toUri().getPath() + '/';
        List<FolderFile> files = new ArrayList<>();
        for (RemoteIterator<LocatedFileStatus> found = system.listFiles(folder, true); found.hasNext(); ) {
            LocatedFileStatus file = found.next();
            String name = file.getPath().toUri().getPath().substring(prefix.length());
            if (ListFacts.isDocument(name)) {
                files.add(new FolderFile(name, file.getPath().toString(), file.getLen(), file.getModificationTime()));
            }
        }
        files.sort(Comparator.comparing(FolderFile::name));
        return files;
    }

    /** What is in a file. */
    static byte[] content(FolderFile file, Configuration configuration) throws IOException {
        Opened.requireOpenable(file.bytes());
        Path path = new Path(file.path());
        try (InputStream in = path.getFileSystem(configuration).open(path)) {
            return in.readAllBytes();
        }
    }
}
