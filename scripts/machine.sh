# What the scripts need of this machine. Sourced by ./nuanyang, ./test and ./bench; POSIX sh.

say() { printf '%s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

is_jdk25() {
  [ -x "$1/bin/javac" ] && [ -f "$1/release" ] && grep -q '^JAVA_VERSION="25[."]' "$1/release"
}

# Prints the home of a JDK 25 wherever it lies; it need not be the default one.
find_jdk() {
  on_path=$(command -v javac 2>/dev/null || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/* /opt/*/* /usr/java/* /usr/local/* /usr/local/lib/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* "$HOME"/jdk* "$HOME"/.local/share/mise/installs/java/*; do
    if [ -n "$home" ] && is_jdk25 "$home"; then printf '%s\n' "$home"; return 0; fi
  done
  return 1
}

use_jdk() {
  JAVA_HOME=$(find_jdk) || fail "A JDK 25 is needed (looked in JAVA_HOME, the PATH, /usr/lib/jvm, /opt, /usr/java, /usr/local, ~/.sdkman).
Install one, for example Eclipse Temurin 25, or point JAVA_HOME at it."
  export JAVA_HOME
}

# need PROGRAM PACKAGE...: installs Debian packages when a program is missing and we may.
need() {
  program=$1; shift
  command -v "$program" >/dev/null 2>&1 && return 0
  install_packages "$@"
  command -v "$program" >/dev/null 2>&1 || fail "\"$program\" is needed and could not be installed ($*)."
}

install_packages() {
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    fail "Please install these packages: $*   (as root: apt-get install $*)"
  fi
  say "Installing $* ..."
  if ! apt_quietly install "$@"; then
    apt_quietly update || true
    apt_quietly install "$@" || fail "apt-get could not install: $*"
  fi
}

apt_quietly() {
  verb=$1; shift
  log=$(mktemp)
  if [ "$verb" = install ]; then set -- --no-install-recommends "$@"; fi
  if DEBIAN_FRONTEND=noninteractive apt-get -q -y "$verb" "$@" >"$log" 2>&1; then rm -f "$log"; return 0; fi
  tail -5 "$log" >&2; rm -f "$log"; return 1
}

need_build_tools() {
  need mvn maven
  need node nodejs
  need npm npm
}

# Maven on a current JDK, without the warnings its old libraries cause there.
maven() {
  MAVEN_OPTS="${MAVEN_OPTS:-} --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow" mvn -B "$@"
}

# What the build was made from, in one line: changes when any source changes, comes or goes.
fingerprint() {
  (cd "$ROOT" && find pom.xml src/main web-assets -type f -printf '%p %s %T@\n' | LC_ALL=C sort; cat "$JAVA_HOME/release") | cksum
}

# Builds the platform into target/platform unless that is up to date.
build_platform() {
  stamp=$ROOT/target/platform.stamp
  mkdir -p "$ROOT/target"
  exec 9>"$ROOT/target/build.lock"
  flock 9
  if [ ! -f "$stamp" ] || [ "$(cat "$stamp")" != "$(fingerprint)" ]; then
    need_build_tools
    say "Building (the first time this takes a while) ..."
    rm -rf "$stamp" "$ROOT/target/classes/org" "$ROOT/target/platform"
    (cd "$ROOT" && maven -q -DskipTests -Dmaven.test.skip=true package) || fail "The build failed; see above."
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT"/target/nuanyang-*.jar extract --destination "$ROOT/target/platform" >/dev/null
    fingerprint >"$stamp"
  fi
  exec 9>&-
  PLATFORM=$(ls "$ROOT"/target/platform/nuanyang-*.jar)
}
