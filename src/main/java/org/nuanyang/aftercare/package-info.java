/**
 * Help after a sentence (安置帮教) and legal help for people under community correction: one card for a person who agreed
 * to it, what help was agreed, who answers for it and when the next talk is (监狱法第三十七条、社区矫正法第四十三条). It keeps no
 * data of supervision. A strict wall: only officers of the same justice office with this duty open a card; it hangs on no
 * matter, is found by no search and is named by no notice.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "network", "notices", "prisonvisits"})
package org.nuanyang.aftercare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
