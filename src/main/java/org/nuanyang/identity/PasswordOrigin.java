package org.nuanyang.identity;

/** Where an account's present password comes from. */
public enum PasswordOrigin {
  /** Chosen by the person. */
  CHOSEN,
  /** Given by an administrator: good for one sign-in, then to be changed. */
  TEMPORARY,
  /** Printed in the demo city's tour: good as it is in demo mode, to be changed anywhere else. */
  DEMO
}
