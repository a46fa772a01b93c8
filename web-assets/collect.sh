#!/bin/sh
# Brings the pinned web libraries, icons and fonts into the build output, and sweeps ghosts out of it.
#   collect.sh OUTPUT_DIR     (normally target/classes; run by Maven in generate-resources)
# Reruns only when the lock file or the icon list changed.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
out=$1
work="$here/../target/web-assets"

# The compiler leaves the class of a moved or deleted source behind, and Spring would find both.
if [ -d "$out/org" ]; then
  (cd "$out" && find org -name '*.class' | sed -e 's/[$][^/]*\.class$//' -e 's/\.class$//' | sort -u | while read -r class; do
    [ -f "$here/../src/main/java/$class.java" ] || rm -f "$class.class" "$class"'$'*.class
  done)
fi

stamp="$out/static/vendor/.stamp"
want=$(cat "$here/package-lock.json" "$here/icons.txt" "$here/collect.sh" | cksum)
[ -f "$stamp" ] && [ "$(cat "$stamp")" = "$want" ] && exit 0

mkdir -p "$work" "$out/static/vendor" "$out/fonts"
cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" "$work/"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error)
modules="$work/node_modules"

cp "$modules/htmx.org/dist/htmx.min.js" "$out/static/vendor/htmx.min.js"
serif="$modules/@expo-google-fonts/noto-serif-sc"
cp "$serif/400Regular/NotoSerifSC_400Regular.ttf" "$out/fonts/NotoSerifSC-Regular.ttf"
cp "$serif/700Bold/NotoSerifSC_700Bold.ttf" "$out/fonts/NotoSerifSC-Bold.ttf"

# One sprite with just the icons the pages use: <svg><use href="/vendor/icons.svg#scale"/></svg>
{
  echo '<svg xmlns="http://www.w3.org/2000/svg">'
  while read -r icon; do
    [ -n "$icon" ] || continue
    echo "<symbol id=\"$icon\" viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\">"
    sed -e '/<!--/d' -e '/<svg/,/>/d' -e '/<\/svg>/d' "$modules/lucide-static/icons/$icon.svg"
    echo '</symbol>'
  done < "$here/icons.txt"
  echo '</svg>'
} > "$out/static/vendor/icons.svg"

{
  for name in htmx.org lucide-static @expo-google-fonts/noto-serif-sc; do
    echo "== $name"; cat "$modules/$name"/LICENSE* 2>/dev/null || true; echo
  done
} > "$out/static/vendor/THIRD-PARTY.txt"
echo "$want" > "$stamp"
