# Sets JAVA_HOME to a JDK 25 or newer: the one it names, the one on the PATH, or one in the usual folders.
# Sourced by ./parallax and ./mvnw, so that an older default java does not matter.
parallax_java_feature() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

parallax_is_jdk() {
  [ -x "$1/bin/javac" ] && [ "$(parallax_java_feature "$1" || :)" -ge 25 ] 2>/dev/null
}

parallax_find_jdk() {
  if [ -n "${JAVA_HOME-}" ] && parallax_is_jdk "$JAVA_HOME"; then return 0; fi
  parallax_javac=$(command -v javac 2>/dev/null || :)
  if [ -n "$parallax_javac" ]; then
    parallax_javac=$(readlink -f "$parallax_javac" 2>/dev/null || echo "$parallax_javac")
    parallax_home=${parallax_javac%/bin/javac}
    if parallax_is_jdk "$parallax_home"; then
      JAVA_HOME=$parallax_home
      export JAVA_HOME
      return 0
    fi
  fi
  set +f
  for parallax_home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /usr/local/jdk* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
    if parallax_is_jdk "$parallax_home"; then
      JAVA_HOME=$parallax_home
      export JAVA_HOME
      return 0
    fi
  done
  echo "Parallax needs a JDK 25 or newer and found none (looked at JAVA_HOME, the PATH and the usual folders)." >&2
  echo "Install one, for example Temurin 25 from https://adoptium.net, or set JAVA_HOME to it." >&2
  return 1
}
