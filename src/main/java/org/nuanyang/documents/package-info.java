/**
 * Papers: uploaded files (checked by content, sealed at rest), generated statutory forms as HTML and
 * PDF with a verification QR, and archive catalogues. Knows papers, not what they decide.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.nuanyang.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
