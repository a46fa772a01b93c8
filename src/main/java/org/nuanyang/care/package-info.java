/**
 * Body and mind of a person who asks for help (身心情况摸底表): an optional sheet, filled together with the person
 * and with their own consent (个人信息保护法 第二十九条), read by few, that tells the office what to mind and what to do at once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity", "deadlines", "notices", "matters"})
package org.nuanyang.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
