/**
 * Which door is the right one (该找哪个门): sorts what troubles somebody to the way the law gives it (诉访分离, 信访工作条例
 * 第二十八条、第三十一条), by rules as data that name their articles; looks at a reconsideration before it is asked for and at
 * who may sit the law examination. It advises and keeps nothing: no answer given here is stored.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calculators", "knowledge"})
package org.nuanyang.doors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
