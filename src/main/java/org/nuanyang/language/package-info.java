/**
 * Language models of others, asked over the network: any number of endpoints that speak the OpenAI-compatible
 * interface, tried by weight, within a day's budget, with identity data taken out before anything leaves. It
 * knows no law: what a model wrote is a proposal, and the module that asked decides what of it may be shown.
 * Without a configured endpoint nothing here does anything.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "identity"})
package org.nuanyang.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
