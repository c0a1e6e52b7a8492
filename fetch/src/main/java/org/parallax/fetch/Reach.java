package org.parallax.fetch;

/** Which addresses may be connected to. */
public enum Reach {
  /** Public ones; all that a program which follows other people's links should ever touch. */
  PUBLIC,
  /** Also those of this machine and its network: for tests against a server of their own. */
  LOCAL_TOO
}
