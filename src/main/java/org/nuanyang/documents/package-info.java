/**
 * Papers: uploaded files (checked by content, sealed at rest), generated statutory forms as HTML and
 * PDF with a verification QR, described papers ({@link org.nuanyang.documents.PaperSheet}) as PDF and
 * Word, and archive catalogues. Knows papers, not what they decide: what a
 * paper says comes from the caller, field by field ({@link org.nuanyang.documents.PaperType}), and
 * who may open a file is said by its owner ({@link org.nuanyang.documents.DossierAccess}).
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "language"})
package org.nuanyang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
