/**
 * Whatever is typed, forged, cut off or clicked twice: a clear answer in Chinese, never a fault of
 * ours, and nothing written. The routes are read from the running platform, so a new one is swept by
 * itself.
 */
@NullMarked
package org.nuanyang.badinput;

import org.jspecify.annotations.NullMarked;
