# SPDX-License-Identifier: EPL-2.0
# Installs what a screen and some tests need on Debian and its kin. Sourced.

# Installs the packages named, or prints the line that does and returns 3.
install_packages() {
    line="apt-get install -y --no-install-recommends $*"
    if ! command -v apt-get >/dev/null; then
        echo "Please install with your system's package manager what Debian calls: $*" >&2
        return 3
    elif [ "$(id -u)" = 0 ]; then
        as_root=
    elif sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        echo "Please run this once, then try again: sudo $line" >&2
        return 3
    fi
    echo "Installing $* ..." >&2
    # shellcheck disable=SC2086 # words
    $as_root env DEBIAN_FRONTEND=noninteractive $line >/dev/null 2>&1 ||
        { $as_root apt-get update >/dev/null && $as_root env DEBIAN_FRONTEND=noninteractive $line >/dev/null; } ||
        { echo "Please run this once, then try again: sudo $line" >&2 && return 3; }
}

has_gtk() {
    /sbin/ldconfig -p | grep -q 'libgtk-3\.so'
}

has_postgres() {
    for initdb in /usr/lib/postgresql/*/bin/initdb; do
        [ -x "$initdb" ] && return
    done
    return 1
}
