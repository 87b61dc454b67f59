// SPDX-License-Identifier: GPL-3.0-or-later
#include "allocations.h"

#include <cstdlib>

#if defined(__GLIBC__)

// Qt asks malloc() rather than operator new, so that is where one has to stand to count.
extern "C" void *__libc_malloc(std::size_t size);
extern "C" void *__libc_realloc(void *pointer, std::size_t size);
extern "C" void *__libc_calloc(std::size_t count, std::size_t size);

namespace {
thread_local constinit qint64 counted = 0;
}

extern "C" void *malloc(std::size_t size)
{
    ++counted;
    return __libc_malloc(size);
}

extern "C" void *realloc(void *pointer, std::size_t size)
{
    ++counted;
    return __libc_realloc(pointer, size);
}

extern "C" void *calloc(std::size_t count, std::size_t size)
{
    ++counted;
    return __libc_calloc(count, size);
}

qint64 allocationsSoFar()
{
    return counted;
}

#else

qint64 allocationsSoFar()
{
    return -1;
}

#endif
