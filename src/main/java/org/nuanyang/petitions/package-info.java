/**
 * Legal help with petitions (信访法律事务公益服务): what somebody brings is sorted to the way the law gives it (诉访分离,
 * 信访工作条例第二十八条、第三十一条). The machine advises with articles, a lawyer decides and writes the opinion, one page
 * says which door it is; who goes along, what came of it and how often somebody had to come again stays on the file.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"shared", "identity", "network", "documents", "deadlines", "notices", "matters", "doors"})
package org.nuanyang.petitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
