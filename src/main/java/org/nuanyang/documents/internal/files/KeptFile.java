package org.nuanyang.documents.internal.files;

import java.util.UUID;
import org.nuanyang.documents.FileView;

/** One row of the register of files. */
record KeptFile(FileView view, UUID owner, String city, String address, int pages) {}
