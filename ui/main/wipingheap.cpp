// SPDX-License-Identifier: GPL-3.0-or-later
// Memory is overwritten as it is freed, whoever frees it: what Qt, the TLS library and the keychain's client
// copied of a token or a password on its way is gone once they are done with it. Part of the programs alone,
// in front of the C library's own functions, which the distribution's libraries then find here. On Linux with
// glibc; under the sanitizers these functions are theirs.
#include <features.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstring>
#include <dlfcn.h>
#include <malloc.h>

// What glibc itself knows them by: for what is freed while the next ones are looked for.
extern "C" void __libc_free(void *block);
extern "C" void *__libc_realloc(void *block, std::size_t size);

namespace {

using Free = void (*)(void *);
using Realloc = void *(*)(void *, std::size_t);

// Nothing as large holds a secret, and the system moves it without leaving a copy.
constexpr std::size_t large = 1024 * 1024;

// The next function of that name: another allocator may stand between this program and the C library.
template <typename Function>
Function next(std::atomic<Function> &found, const char *name, Function meanwhile)
{
    Function function = found.load(std::memory_order_relaxed);
    if (function)
        return function;
    found.store(meanwhile, std::memory_order_relaxed);
    if (void *symbol = dlsym(RTLD_NEXT, name))
        std::memcpy(&function, &symbol, sizeof function);
    found.store(function ? function : meanwhile, std::memory_order_relaxed);
    return function ? function : meanwhile;
}

std::atomic<Free> nextFree;
std::atomic<Realloc> nextRealloc;

} // namespace

extern "C" __attribute__((visibility("default"))) void free(void *block) noexcept
{
    if (!block)
        return;
    const std::size_t size = malloc_usable_size(block);
    if (size < large)
        explicit_bzero(block, size);
    next<Free>(nextFree, "free", __libc_free)(block);
}

extern "C" __attribute__((visibility("default"))) void *realloc(void *block, std::size_t size) noexcept
{
    const std::size_t before = block ? malloc_usable_size(block) : 0;
    if (!block || size == 0 || before >= large)
        return next<Realloc>(nextRealloc, "realloc", __libc_realloc)(block, size);
    if (size <= before && size >= before / 2)
        return block;
    void *moved = malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(before, size));
    free(block);
    return moved;
}

#endif
